package it.camcom.pira.api;

import it.camcom.pira.domain.access.Requires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/**
 * Reads the right of each described operation, by its id, from {@link Requires}. The description is
 * made before the classes run, so it is read from the index of annotations that the build writes.
 */
final class RightsOfOperations {

  private static final String ID = "operationId";
  private static final String INDEX = "/META-INF/jandex.idx";

  private RightsOfOperations() {}

  static Map<String, String> all() {
    return read().getAnnotations(Operation.class).stream()
        .filter(operation -> operation.value(ID) != null)
        .collect(
            Collectors.toMap(
                operation -> operation.value(ID).asString(), RightsOfOperations::right));
  }

  private static String right(AnnotationInstance operation) {
    return operation.target().asMethod().annotation(Requires.class).value().asEnum();
  }

  private static Index read() {
    try (var index = RightsOfOperations.class.getResourceAsStream(INDEX)) {
      return new IndexReader(index).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
