package it.camcom.pira.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;

/** The classes of the platform itself: not tests, and not what is generated from templates. */
public final class Platform implements ImportOption {

  static final List<String> MODULES =
      List.of("domain", "persistence", "exchange", "reporting", "api", "web");

  @Override
  public boolean includes(Location location) {
    return !location.contains("/test-classes/")
        && !location.contains("-tests.jar")
        && !location.contains("gg/jte/generated");
  }
}
