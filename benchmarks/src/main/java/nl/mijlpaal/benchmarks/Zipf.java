package nl.mijlpaal.benchmarks;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Picks among items as people do: the n-th most popular with weight 1/n. */
final class Zipf {
  private final double[] upTo;

  Zipf(int items) {
    upTo = new double[items];
    double sum = 0;
    for (int i = 0; i < items; i++) upTo[i] = sum += 1.0 / (i + 1);
    for (int i = 0; i < items; i++) upTo[i] /= sum;
  }

  int next(RandomGenerator random) {
    var at = Arrays.binarySearch(upTo, random.nextDouble());
    return Math.min(upTo.length - 1, at >= 0 ? at : -at - 1);
  }
}
