package it.camcom.pira.domain.language;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every class of the domain, so that a rule covers those that nobody thought of. */
final class DomainClasses {

  private static final String SUFFIX = ".class";

  private DomainClasses() {}

  static List<Class<?>> all() throws IOException, URISyntaxException {
    Path root = Path.of(Terms.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(SUFFIX) && !file.endsWith("package-info" + SUFFIX))
          .<Class<?>>map(DomainClasses::named)
          .toList();
    }
  }

  private static Class<?> named(String file) {
    var name =
        file.substring(0, file.length() - SUFFIX.length()).replace('/', '.').replace('\\', '.');
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
