package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Scope;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an address is for, told by its first two parts. It is read as the caller wrote it: what is
 * written strangely is for nothing.
 *
 * @param path all of it, without what stands before
 */
public record RequestPath(String first, String second, String path) {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~@/-]*");
  private static final RequestPath NOWHERE = new RequestPath("", "", "");

  /**
   * Reads an address.
   *
   * @param written as it was sent, not decoded
   * @param root what stands before, such as {@code /v1/}
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

  /** The scope that the address leads the person into; empty when it leads them nowhere. */
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
