package it.camcom.pira.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.platform.support.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiIT {

  /** A change of the API shows in review what programs that use it will see. */
  @Test
  void the_description_is_the_one_that_was_reviewed() throws IOException {
    var served = RunningPlatform.anonymous().get("/openapi").asString();
    var copy = Path.of(System.getProperty("pira.run"), "openapi.yaml");
    Files.writeString(copy, served);

    assertThat(served)
        .as("if the change is meant, copy %s to docs/openapi.yaml", copy)
        .isEqualTo(Files.readString(Path.of(System.getProperty("pira.openapi"))));
  }
}
