package it.camcom.pira.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundles of Italian texts, as they are written. */
final class Bundles {

  /** A text of a bundle; a key that is written twice is there twice. */
  record Text(String bundle, String key, String value) {

    /** Returns the part before the last point of the key, or nothing. */
    String head() {
      return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    String tail() {
      return key.substring(key.lastIndexOf('.') + 1);
    }
  }

  private Bundles() {}

  static List<Text> texts() {
    return Platform.MODULES.stream().flatMap(Bundles::files).flatMap(Bundles::texts).toList();
  }

  private static Stream<Path> files(String module) {
    try (var all = Files.walk(Path.of("..", module, "src/main/resources/it"))) {
      return all.filter(file -> file.toString().endsWith(".properties")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Text> texts(Path bundle) {
    try {
      return Files.readAllLines(bundle).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .map(pair -> new Text(bundle.getFileName().toString(), pair[0], pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
