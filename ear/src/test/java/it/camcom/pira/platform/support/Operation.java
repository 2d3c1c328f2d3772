package it.camcom.pira.platform.support;

import it.camcom.pira.domain.access.Right;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An operation of the served description, as something that can be asked for.
 *
 * @param rightName what it says that it needs: a right; PUBLIC, OWN_ACCOUNT or IN_PERSON where no
 *     role gives it
 * @param answers the types of a good answer
 */
public record Operation(
    String method,
    String path,
    String rightName,
    List<Query> queries,
    Optional<Body> body,
    List<String> answers) {

  private static final Pattern HOLE = Pattern.compile("([a-z-]+)/\\{([a-z-]+)}");
  private static final String CHAMBER = "/api/v1/chambers/{chamber}/";

  /** A parameter after the question mark. */
  public record Query(String name, Optional<String> example) {}

  /** What is sent, and as what. */
  public record Body(String type, String content) {}

  public static List<Operation> all() {
    return Description.served().operations();
  }

  /** Those below a chamber. */
  public static List<Operation> ofChambers() {
    return all().stream().filter(Operation::isOfChamber).toList();
  }

  public boolean isOfChamber() {
    return path.startsWith(CHAMBER);
  }

  public boolean isOfNetwork() {
    return path.startsWith("/api/v1/network/");
  }

  public boolean isOfRegister() {
    return path.startsWith("/api/v1/register/");
  }

  /** Whether it answers everybody. */
  public boolean isOpen() {
    return path.equals("/api/v1/status");
  }

  public boolean changes() {
    return !method.equals("GET");
  }

  /** For people who log in themselves, and not for their programs. */
  public boolean isInPerson() {
    return rightName.equals("IN_PERSON");
  }

  /**
   * Empty when everyone who has logged in may do it.
   *
   * @throws AssertionError if it says nothing, or what is no right
   */
  public Optional<Right> right() {
    for (Right right : Right.values()) {
      if (right.name().equals(rightName)) {
        return Optional.of(right).filter(Right::isOfRoles);
      }
    }
    throw new AssertionError(
        "%s needs an x-right that is one of Right, not %s".formatted(this, rightName));
  }

  /** What the address names, in its order. */
  public List<PathParameter> kinds() {
    return HOLE.matcher(path)
        .results()
        .map(hole -> PathParameter.of(hole.group(1), hole.group(2)))
        .toList();
  }

  /** Returns requests with example parameters and body, for each media type of the answer. */
  public List<Request> requests(Identifiers identifiers) {
    var address = address(identifiers::of) + query();
    var types = answers.isEmpty() ? List.of("application/json") : answers;
    return types.stream()
        .map(type -> new Request(method, address, body, type + ", application/problem+json"))
        .toList();
  }

  /** The address with every parameter in it filled. */
  public String address(Function<PathParameter, String> values) {
    return HOLE.matcher(path)
        .replaceAll(
            hole ->
                Matcher.quoteReplacement(
                    hole.group(1)
                        + "/"
                        + values.apply(PathParameter.of(hole.group(1), hole.group(2)))));
  }

  private String query() {
    var given =
        queries.stream()
            .filter(query -> query.example().isPresent())
            .map(query -> query.name() + "=" + query.example().get())
            .collect(Collectors.joining("&"));
    return given.isEmpty() ? "" : "?" + given;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
