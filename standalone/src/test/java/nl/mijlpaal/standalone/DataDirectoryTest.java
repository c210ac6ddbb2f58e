package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataDirectoryTest {
  @TempDir private Path path;

  @Test
  void a_second_start_on_the_same_data_is_refused_until_the_first_has_ended() {
    try (var _ = DataDirectory.alone(path)) {
      assertThatThrownBy(() -> DataDirectory.alone(path))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("already runs on " + path);
    }
    DataDirectory.alone(path).close();
  }

  @Test
  void secrets_and_inner_ports_stay_what_they_were_and_are_for_their_user_alone()
      throws IOException {
    Secrets secrets;
    Ports ports;
    try (var data = DataDirectory.alone(path)) {
      secrets = data.secrets();
      ports = data.freePorts(ChosenPorts.free());
    }
    try (var data = DataDirectory.alone(path)) {
      assertThat(data.secrets()).isEqualTo(secrets);
      assertThat(data.freePorts(new ChosenPorts())).isEqualTo(ports);
    }
    assertThat(Files.getPosixFilePermissions(path.resolve("secrets.properties")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void a_fresh_start_wipes_our_own_data_but_no_logs_and_nothing_of_others() throws IOException {
    Path letter = Files.writeString(path.resolve("letter.txt"), "Dear reader");
    try (var data = DataDirectory.alone(path)) {
      assertThatThrownBy(data::wipe)
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("holds other things");
      assertThat(letter).exists();

      data.secrets();
      Path log = Files.writeString(Files.createDirectory(data.logs()).resolve("a.log"), "a");
      data.wipe();
      assertThat(log).exists();
      assertThat(letter).doesNotExist();
    }
  }
}
