package it.camcom.pira.domain.access;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that the platform answers to. Redirects and links are made from the name of the
 * request, so a name that somebody invents must not come through.
 */
public final class AllowedHosts {

  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private final Set<String> names = new TreeSet<>(OWN_MACHINE);

  private AllowedHosts(Map<String, String> environment) {
    var address = environment.getOrDefault("PIRA_ADDRESS", "").strip();
    if (!address.isEmpty()) {
      add(String.valueOf(URI.create(address).getHost()));
    }
    Arrays.stream(environment.getOrDefault("PIRA_HOSTS", "").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(this::add);
  }

  /** That of {@code PIRA_ADDRESS}, those of {@code PIRA_HOSTS}, and this machine's own. */
  public static AllowedHosts from(Map<String, String> environment) {
    return new AllowedHosts(environment);
  }

  private void add(String name) {
    names.add(name.toLowerCase(Locale.ROOT));
  }

  public boolean contains(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }
}
