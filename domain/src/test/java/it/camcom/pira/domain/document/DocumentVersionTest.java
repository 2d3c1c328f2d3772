package it.camcom.pira.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.campaign.Campaign;
import it.camcom.pira.domain.measurement.Measurement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every change of a document, a value or a campaign changes its version. */
class DocumentVersionTest {

  @ParameterizedTest
  @ValueSource(
      classes = {DocumentContent.class, DocumentOptions.class, Measurement.class, Campaign.class})
  void every_fact_is_one_that_a_version_can_be_made_of(Class<?> shown) {
    assertThat(facts(shown)).allMatch(DocumentVersionTest::hasVersion);
  }

  /** Else it would have another version without any change. */
  @Test
  void a_document_does_not_depend_on_the_moment_or_the_reader() {
    assertThat(facts(DocumentContent.class))
        .hasSizeGreaterThan(40)
        .contains(Measurement.class, Difference.class)
        .doesNotContain(Instant.class, Scope.class);
  }

  private static Set<Class<?>> facts(Class<?> shown) {
    var found = new LinkedHashSet<Class<?>>();
    collect(shown, found);
    return found;
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      collectRaw((Class<?>) generic.getRawType(), found);
      Arrays.stream(generic.getActualTypeArguments()).forEach(one -> collect(one, found));
    } else {
      collectRaw((Class<?>) type, found);
    }
  }

  private static void collectRaw(Class<?> type, Set<Class<?>> found) {
    if (found.add(type)) {
      if (type.isRecord()) {
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .forEach(one -> collect(one, found));
      } else if (type.isSealed()) {
        Arrays.stream(type.getPermittedSubclasses()).forEach(one -> collect(one, found));
      }
    }
  }

  private static boolean hasVersion(Class<?> type) {
    return type.isRecord()
        || type.isSealed()
        || type.isEnum()
        || type.isPrimitive()
        || Stream.of(
                CharSequence.class,
                BigDecimal.class,
                Number.class,
                Boolean.class,
                Temporal.class,
                UUID.class,
                URI.class,
                Optional.class,
                Collection.class,
                Map.class)
            .anyMatch(one -> one.isAssignableFrom(type));
  }
}
