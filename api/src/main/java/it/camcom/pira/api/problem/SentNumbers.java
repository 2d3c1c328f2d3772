package it.camcom.pira.api.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/**
 * Numbers that are asked for in a query. What is none is a fault of the request: by itself Jakarta
 * REST would answer that there is no such address.
 */
@Provider
public class SentNumbers implements ParamConverterProvider {

  private static final Map<Class<?>, Function<String, Number>> KINDS =
      Map.of(
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          long.class, Long::valueOf,
          Long.class, Long::valueOf);

  @Override
  @SuppressWarnings("unchecked")
  public <T> ParamConverter<T> getConverter(Class<T> type, Type whole, Annotation[] annotations) {
    var read = KINDS.get(type);
    var asked =
        Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(QueryParam.class::cast)
            .findFirst();
    return read == null || asked.isEmpty()
        ? null
        : (ParamConverter<T>) new SentNumber(asked.get().value(), read, type.isPrimitive());
  }

  private record SentNumber(String name, Function<String, Number> read, boolean primitive)
      implements ParamConverter<Number> {

    @Override
    public Number fromString(String sent) {
      if (sent == null) {
        return primitive ? read.apply("0") : null;
      }
      try {
        return read.apply(sent);
      } catch (NumberFormatException e) {
        throw RequestProblems.badRequest("Il parametro «" + name + "» è un numero intero.");
      }
    }

    @Override
    public String toString(Number number) {
      return number.toString();
    }
  }
}
