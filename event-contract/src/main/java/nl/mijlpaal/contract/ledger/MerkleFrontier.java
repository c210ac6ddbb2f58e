package nl.mijlpaal.contract.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that is needed of a Merkle tree to let it grow and to know its root: the roots of its
 * complete subtrees, from the largest to the smallest (RFC 6962, section 2.1).
 *
 * @param size number of leaves
 * @param peaks one hash of 32 bytes for each bit that is set in {@code size}
 */
public record MerkleFrontier(long size, List<byte[]> peaks) {
  public static final int HASH_BYTES = 32;
  public static final MerkleFrontier EMPTY = new MerkleFrontier(0, List.of());

  public MerkleFrontier {
    peaks = List.copyOf(peaks);
    if (peaks.size() != Long.bitCount(size))
      throw new IllegalArgumentException(size + " leaves do not have " + peaks.size() + " peaks");
  }

  public MerkleFrontier append(byte[] leaf) {
    var grown = new ArrayList<>(peaks);
    var hash = leaf;
    for (var full = size; (full & 1) == 1; full >>= 1)
      hash = MerkleHash.node(grown.removeLast(), hash);
    grown.add(hash);
    return new MerkleFrontier(size + 1, grown);
  }

  public byte[] root() {
    return peaks.reversed().stream()
        .reduce((right, left) -> MerkleHash.node(left, right))
        .orElseGet(MerkleHash::empty);
  }

  /** The peaks one after the other, as they are stored. */
  public byte[] toBytes() {
    var bytes = new byte[peaks.size() * HASH_BYTES];
    for (int i = 0; i < peaks.size(); i++)
      System.arraycopy(peaks.get(i), 0, bytes, i * HASH_BYTES, HASH_BYTES);
    return bytes;
  }

  public static MerkleFrontier of(long size, byte[] bytes) {
    var peaks = new ArrayList<byte[]>();
    for (int at = 0; at < bytes.length; at += HASH_BYTES)
      peaks.add(Arrays.copyOfRange(bytes, at, at + HASH_BYTES));
    return new MerkleFrontier(size, peaks);
  }
}
