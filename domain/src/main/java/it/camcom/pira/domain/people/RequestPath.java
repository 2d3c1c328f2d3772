package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Scope;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The target of a request, given by the first two segments of its path. The path is read as the
 * caller wrote it; an unusual spelling leads nowhere.
 *
 * @param path the whole path after the root
 */
public record RequestPath(String first, String second, String path) {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~@/-]*");
  private static final RequestPath NOWHERE = new RequestPath("", "", "");

  /**
   * Reads a path.
   *
   * @param written as it was sent, not decoded
   * @param root the prefix, such as {@code /v1/}
   */
  public static RequestPath of(String written, String root) {
    if (!written.startsWith(root)
        || !PLAIN.matcher(written).matches()
        || written.contains("//")
        || written.contains("/.")) {
      return NOWHERE;
    }
    var path = written.substring(root.length());
    var parts = path.split("/", 3);
    return new RequestPath(parts[0], parts.length > 1 ? parts[1] : "", path);
  }

  public boolean isFor(String what) {
    return path.equals(what);
  }

  /** Returns the scope into which the path leads the person; empty when it leads nowhere. */
  public Optional<? extends Scope> scopeFor(Person person, Caller caller) {
    return switch (first) {
      case "chambers" ->
          second.isEmpty()
              ? Optional.of(new Scope.OfPerson(caller.account(), caller.inPerson()))
              : person.scopeIn(second, caller);
      case "network" -> person.scopeOfNetwork(caller);
      case "register" -> person.scopeOfRegister(caller);
      case "me" -> Optional.of(new Scope.OfPerson(caller.account(), caller.inPerson()));
      default -> Optional.empty();
    };
  }
}
