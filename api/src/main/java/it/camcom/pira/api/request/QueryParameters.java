package it.camcom.pira.api.request;

import it.camcom.pira.api.problem.RequestProblems;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads numbers and identifiers in a query. An unreadable one is a fault of the request; by itself
 * Jakarta REST would answer 404.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

  private static final String NUMBER = "Request.integer";

  private static final Map<Class<?>, Kind> KINDS =
      Map.of(
          int.class, new Kind(NUMBER, Integer::valueOf, "0"),
          Integer.class, new Kind(NUMBER, Integer::valueOf, null),
          long.class, new Kind(NUMBER, Long::valueOf, "0"),
          Long.class, new Kind(NUMBER, Long::valueOf, null),
          UUID.class, new Kind("Request.identifier", UUID::fromString, null));

  /**
   * How a kind of parameter is read.
   *
   * @param sentence the key of the rule it must follow
   * @param absent the default of one that is not sent; null for none
   */
  private record Kind(String sentence, Function<String, Object> read, String absent) {}

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(Class<T> type, Type whole, Annotation[] annotations) {
    var kind = KINDS.get(type);
    var asked =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(QueryParam.class::cast)
            .findFirst();
    return kind == null || asked.isEmpty()
        ? null
        : (ParamConverter<T>) new SentParameter(asked.get().value(), kind);
  }

  private record SentParameter(String name, Kind kind) implements ParamConverter<Object> {

    @Override
    public Object fromString(String sent) {
      var given = sent == null ? kind.absent() : sent;
      if (given == null) {
        return null;
      }
      try {
        return kind.read().apply(given);
      } catch (IllegalArgumentException e) {
        throw RequestProblems.badRequest(kind.sentence(), name);
      }
    }

    @Override
    public String toString(Object value) {
      return value.toString();
    }
  }
}
