package it.camcom.pira.api.problem;

import it.camcom.pira.domain.access.Requires;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.MethodInfo;

/**
 * An operation as its annotations describe it. The description is made before the classes run, and
 * a request that no operation takes has none, so they are read from the index of annotations that
 * the build writes.
 *
 * @param id its operationId; empty for a second form of an answer
 * @param address of its requests, below the root of the API
 * @param right as {@link Requires} names it
 * @param reads the media types of its body
 */
public record DescribedOperation(
    Optional<String> id, String method, Pattern address, String right, List<String> reads) {

  private static final String INDEX = "/META-INF/jandex.idx";
  private static final Pattern PARAMETER =
      Pattern.compile("\\{[a-z-]+(?:: *((?:[^{}]|\\{[^{}]*})+))?}");
  private static final List<DescribedOperation> ALL = read();

  /** Every operation. */
  public static List<DescribedOperation> all() {
    return ALL;
  }

  /** Those with a method at an address. */
  static Stream<DescribedOperation> at(String method, String path) {
    return ALL.stream()
        .filter(one -> one.method.equals(method) && one.address.matcher(path).matches());
  }

  private static List<DescribedOperation> read() {
    return index().getAnnotations(Requires.class).stream()
        .filter(requires -> requires.target().kind() == Kind.METHOD)
        .map(requires -> requires.target().asMethod())
        .flatMap(DescribedOperation::of)
        .toList();
  }

  private static Stream<DescribedOperation> of(MethodInfo method) {
    return Stream.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class)
        .filter(method::hasAnnotation)
        .map(
            verb ->
                new DescribedOperation(
                    value(method.annotation(Operation.class), "operationId")
                        .map(AnnotationValue::asString),
                    verb.getSimpleName(),
                    address(method.declaringClass(), method),
                    method.annotation(Requires.class).value().asEnum(),
                    reads(method)));
  }

  private static Pattern address(ClassInfo resource, MethodInfo method) {
    var pattern = new StringBuilder("/*");
    Stream.of(resource.declaredAnnotation(Path.class), method.annotation(Path.class))
        .flatMap(path -> value(path, "value").stream())
        .map(AnnotationValue::asString)
        .forEach(path -> pattern.append(pattern.length() > 2 ? "/" : "").append(expression(path)));
    return Pattern.compile(pattern.append("/*").toString());
  }

  private static String expression(String path) {
    var expression = new StringBuilder();
    var parameters = PARAMETER.matcher(path);
    int end = 0;
    while (parameters.find()) {
      expression
          .append(Pattern.quote(path.substring(end, parameters.start())))
          .append(Optional.ofNullable(parameters.group(1)).orElse("[^/]+"));
      end = parameters.end();
    }
    return expression.append(Pattern.quote(path.substring(end))).toString();
  }

  private static List<String> reads(MethodInfo method) {
    return value(method.annotation(Consumes.class), "value").stream()
        .flatMap(types -> Arrays.stream(types.asStringArray()))
        .toList();
  }

  private static Optional<AnnotationValue> value(AnnotationInstance annotation, String name) {
    return Optional.ofNullable(annotation).map(one -> one.value(name));
  }

  private static Index index() {
    try (var index = DescribedOperation.class.getResourceAsStream(INDEX)) {
      return new IndexReader(index).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
