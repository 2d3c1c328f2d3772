package it.camcom.pira.platform.support;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The description that the platform serves of itself, from which tests learn what to ask. */
public record Description(Map<String, Object> paths, Map<String, Object> schemas) {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  public static Description served() {
    var json =
        JsonPath.from(RunningPlatform.anonymous().get("/openapi?format=JSON").asString())
            .using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
    return new Description(json.getMap("paths"), json.getMap("components.schemas"));
  }

  /** Every operation, in the order of the description. */
  public List<Operation> operations() {
    return paths.entrySet().stream()
        .flatMap(
            path ->
                map(path.getValue()).entrySet().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .map(
                        member ->
                            operation(member.getKey(), path.getKey(), map(member.getValue()))))
        .toList();
  }

  private Operation operation(String method, String path, Map<String, Object> described) {
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        String.valueOf(described.get("x-right")),
        queries(described),
        body(described),
        answers(described));
  }

  private static List<Operation.Query> queries(Map<String, Object> described) {
    return list(described.get("parameters")).stream()
        .map(Description::map)
        .filter(parameter -> "query".equals(parameter.get("in")))
        .map(
            parameter ->
                new Operation.Query(
                    String.valueOf(parameter.get("name")),
                    Optional.ofNullable(parameter.get("example")).map(String::valueOf)))
        .toList();
  }

  /** The media types of a good answer: callers may choose among them. */
  private static List<String> answers(Map<String, Object> described) {
    return map(described.get("responses")).entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> map(map(response.getValue()).get("content")).keySet().stream())
        .distinct()
        .toList();
  }

  private Optional<Operation.Body> body(Map<String, Object> described) {
    var contents = map(map(described.get("requestBody")).get("content"));
    return contents.entrySet().stream()
        .findFirst()
        .map(content -> body(content.getKey(), map(content.getValue())));
  }

  private Operation.Body body(String type, Map<String, Object> content) {
    var given =
        map(content.get("examples")).values().stream()
            .map(example -> String.valueOf(map(example).get("value")))
            .findFirst();
    return new Operation.Body(
        type, given.orElseGet(() -> new SchemaExample(schemas).of(map(content.get("schema")))));
  }

  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  public static List<?> list(Object value) {
    return value == null ? List.of() : (List<?>) value;
  }
}
