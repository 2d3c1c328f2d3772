package it.camcom.pira.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.access.NotPermitted;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.checking.Warning;
import it.camcom.pira.domain.editing.PlanAlreadyExists;
import it.camcom.pira.domain.importing.Finding;
import it.camcom.pira.domain.importing.ReadingFault;
import it.camcom.pira.domain.importing.SourcePlace;
import it.camcom.pira.domain.importing.UnreadableDocument;
import it.camcom.pira.domain.plan.IndicatorType;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(Terms.class.getPackageName() + ".terms", Locale.ITALIAN);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
  private static final int KNOWN_ENUMS_WITH_TERMS = 11;
  private static final int KNOWN_REFUSALS = 5;

  @Test
  void an_enum_with_a_term_has_one_for_every_constant() throws Exception {
    var enums = DomainClasses.all().stream().filter(TermsTest::hasTerms).toList();

    assertThat(enums).hasSizeGreaterThanOrEqualTo(KNOWN_ENUMS_WITH_TERMS);
    assertThat(enums)
        .allSatisfy(
            type ->
                assertThat(BUNDLE.keySet())
                    .containsAll(keys(type.getSimpleName() + ".", type.getEnumConstants())));
  }

  @Test
  void a_term_of_an_enum_is_the_term_of_a_constant() throws Exception {
    var enums = DomainClasses.all().stream().filter(TermsTest::hasTerms).toList();

    assertThat(enums)
        .allSatisfy(
            type ->
                assertThat(keys(type.getSimpleName() + ".", type.getEnumConstants()))
                    .containsAll(
                        BUNDLE.keySet().stream()
                            .filter(key -> key.startsWith(type.getSimpleName() + "."))
                            .toList()));
  }

  private static boolean hasTerms(Class<?> type) {
    return type.isEnum()
        && BUNDLE.keySet().stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."));
  }

  private static List<String> keys(String prefix, Object[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + ((Enum<?>) constant).name()).toList();
  }

  @Test
  void every_refusal_has_a_sentence() throws Exception {
    var refusals =
        DomainClasses.all().stream()
            .filter(Refusal.class::isAssignableFrom)
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .map(Class::getSimpleName)
            .toList();

    assertThat(refusals).hasSizeGreaterThanOrEqualTo(KNOWN_REFUSALS);
    assertThat(BUNDLE.keySet()).containsAll(refusals);
  }

  @ParameterizedTest
  @EnumSource
  void every_finding_has_a_sentence(Finding.Kind kind) {
    var message = Finding.of(kind, SourcePlace.line(1), "A0", "A1", "A2", "A3").message();

    assertThat(message).isNotBlank().doesNotContain("{").endsWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void every_warning_has_a_sentence(Warning.Kind kind) {
    assertThat(Terms.sentence("Warning." + kind, "A0", "A1", "A2", "A3")).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void every_problem_has_a_sentence(ReadingFault.Kind kind) {
    var message = ReadingFault.of(kind, SourcePlace.line(1), "A0", "A1", "A2", "A3").message();

    assertThat(message).isNotBlank().doesNotContain("{").endsWith(".");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  void a_text_is_written_with_typographic_apostrophes(String key) {
    assertThat(BUNDLE.getString(key)).isNotBlank().doesNotContain("'");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  void the_placeholders_of_a_text_are_filled(String key) {
    var places =
        PLACEHOLDER
            .matcher(BUNDLE.getString(key))
            .results()
            .map(place -> Integer.parseInt(place.group(1)))
            .distinct()
            .sorted()
            .toList();
    var arguments = places.stream().map(place -> "A" + place).toArray();

    assertThat(places).isEqualTo(IntStream.range(0, places.size()).boxed().toList());
    var sentence = Terms.sentence(key, arguments);
    assertThat(sentence).doesNotContain("{", "}");
    assertThat(arguments).allSatisfy(argument -> assertThat(sentence).contains((String) argument));
  }

  static Stream<String> keys() {
    return BUNDLE.keySet().stream().sorted();
  }

  @Test
  void a_refusal_completes_its_sentence() {
    assertThat(new PlanAlreadyExists(Year.of(2020))).hasMessage("Esiste già un piano per il 2020.");
    assertThat(new NotPermitted(Right.IMPORT_PLAN))
        .hasMessage("Il tuo ruolo in questa camera non consente di importare un piano.");
    assertThat(
            new UnreadableDocument(
                ReadingFault.of(ReadingFault.Kind.EMPTY, SourcePlace.WHOLE_DOCUMENT)))
        .hasMessageContaining("trovati: 1");
  }

  @Test
  void arguments_are_written_as_they_are() {
    assertThat(Terms.sentence("ReadingFault.TOO_MANY_LINES", 20000)).contains("20000");
    assertThat(Terms.sentence("Finding.NOT_RECOGNISED", "l'{0} e l''altro"))
        .contains("«l'{0} e l''altro»");
  }

  @Test
  void terms_and_dates_are_italian() {
    assertThat(Terms.of(IndicatorType.PHYSICAL)).isEqualTo("Realizzazione fisica");
    assertThat(Terms.longDate(LocalDate.of(2020, 9, 30))).isEqualTo("30 settembre 2020");
    assertThat(Terms.longDate(LocalDate.of(2021, 1, 1))).isEqualTo("1 gennaio 2021");
    assertThat(Terms.shortDate(LocalDate.of(2021, 1, 1))).isEqualTo("01/01/2021");
  }
}
