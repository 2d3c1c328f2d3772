package it.camcom.pira.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that assets are served under. A name changes with the contents. */
public final class AssetNames {

  /** Where the build leaves the assets, beside this class. */
  static final String FOLDER = "files";

  /** The file that maps plain names to served ones. */
  static final String MAP = "names.properties";

  private static final Map<String, String> NAMES = read();
  private static final Set<String> SERVED = Set.copyOf(NAMES.values());

  private AssetNames() {}

  /**
   * The address of an asset.
   *
   * @param name as in the sources, such as {@code pira.css}
   * @throws NoSuchElementException if the build made none of that name
   */
  public static String at(String name) {
    var served = NAMES.get(name);
    if (served == null) {
      throw new NoSuchElementException(name);
    }
    return "/assets/" + served;
  }

  static boolean isServed(String name) {
    return SERVED.contains(name);
  }

  private static Map<String, String> read() {
    var names = new Properties();
    try (InputStream map = AssetNames.class.getResourceAsStream(MAP)) {
      if (map != null) {
        names.load(map);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(name -> name, names::getProperty));
  }
}
