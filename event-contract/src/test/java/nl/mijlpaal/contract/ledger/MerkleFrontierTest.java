package nl.mijlpaal.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The inputs and roots are the reference tree that certificate transparency is tested with. */
class MerkleFrontierTest {
  private static final HexFormat HEX = HexFormat.of();

  private static final List<String> INPUTS =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Example
  void the_roots_are_the_published_ones() {
    var frontier = MerkleFrontier.EMPTY;
    assertThat(HEX.formatHex(frontier.root())).isEqualTo(ROOTS.getFirst());
    for (int i = 0; i < INPUTS.size(); i++) {
      frontier = frontier.append(MerkleHash.leaf(HEX.parseHex(INPUTS.get(i))));
      assertThat(HEX.formatHex(frontier.root())).isEqualTo(ROOTS.get(i + 1));
      assertThat(frontier.size()).isEqualTo(i + 1);
    }
  }

  @Property(tries = 200)
  void its_root_is_that_of_the_whole_tree(@ForAll @Size(max = 150) List<byte[]> entries) {
    assertThat(grown(entries).root()).isEqualTo(tree(entries));
  }

  @Property(tries = 200)
  void stored_and_read_again_it_grows_on(
      @ForAll @Size(max = 70) List<byte[]> before, @ForAll @Size(max = 70) List<byte[]> after) {
    var whole = grown(before);
    var read = MerkleFrontier.of(whole.size(), whole.toBytes());
    for (var entry : after) {
      whole = whole.append(MerkleHash.leaf(entry));
      read = read.append(MerkleHash.leaf(entry));
    }

    assertThat(read.root()).isEqualTo(whole.root());
  }

  @Example
  void peaks_that_do_not_fit_the_size_are_refused() {
    assertThatThrownBy(() -> MerkleFrontier.of(3, new byte[MerkleFrontier.HASH_BYTES]))
        .hasMessage("3 leaves do not have 1 peaks");
  }

  private static MerkleFrontier grown(List<byte[]> entries) {
    var frontier = MerkleFrontier.EMPTY;
    for (var entry : entries) frontier = frontier.append(MerkleHash.leaf(entry));
    return frontier;
  }

  /** MTH as RFC 6962, section 2.1 words it. */
  private static byte[] tree(List<byte[]> entries) {
    int n = entries.size();
    if (n == 0) return sha256(new byte[0]);
    if (n == 1) return sha256(new byte[] {0}, entries.getFirst());
    int k = Integer.highestOneBit(n - 1);
    return sha256(new byte[] {1}, tree(entries.subList(0, k)), tree(entries.subList(k, n)));
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) digest.update(part);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
