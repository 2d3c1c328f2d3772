package it.camcom.pira.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.architecture.Bundles.Text;
import it.camcom.pira.architecture.Literals.Literal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every Italian text for people is in a bundle, once, and is used. */
class ItalianTextsTest {

  /** Words without which no Italian sentence does, and which are not English. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("il lo la gli le un una uno di del dello della dei degli delle dal dalla dai nel nella al"
                  + " alla allo sul sulla con che chi non per sono questo questa essere si da")
              .split(" "));

  private static final Pattern SIGNS = Pattern.compile("[àèéìòùÀÈÉÌÒÙ’«»]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
  private static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9_]*\\b");
  private static final int A_SENTENCE = 12;

  /** Words by which documents are recognised: other people's texts, not the platform's. */
  private static final Set<String> READERS =
      Set.of(
          "FinancialHealthReader",
          "OperatorScanner",
          "OperandScanner",
          "IndicatorColumns",
          "Label",
          "NarrativeReader",
          "NumberedHeading",
          "Operator",
          "UsualUnit",
          "WrittenForm");

  /** Letters and signs by themselves, which are set and not read. */
  private static final Set<String> TYPESETTERS = Set.of("Hyphenation", "RichTextRows");

  /** Classes that describe every operation of the interface. */
  private static final Set<String> DESCRIBERS = Set.of("OpenApiConventions");

  /** Prefixes of terms that repeat names of another list: their terms differ. */
  private static final Set<String> LISTS_OF_NAMES = Set.of("Table", "Column");

  /** What an import finds in a document, and a check of the plan warnings as well. */
  private static final Set<String> FOUND_AND_REMARKED =
      Set.of("Finding.STALE_YEAR", "Warning.STALE_YEAR");

  /**
   * Refusals that share a title: programs distinguish them by type, people by the detail below the
   * title.
   */
  private static final Set<String> OF_ONE_TITLE =
      Set.of(
          "ProblemKind.NOT_PERMITTED",
          "ProblemKind.NOT_OF_YOUR_CENTRE",
          "ProblemKind.SUBMITTER_CANNOT_APPROVE");

  private static List<Literal> literals;
  private static List<Text> texts;

  @BeforeAll
  static void read() {
    literals = Literals.ofThePlatform();
    texts = Bundles.texts();
  }

  @Test
  void code_contains_no_italian_text() {
    assertThat(literals).as("texts that were looked at").hasSizeGreaterThan(2000);
    assertThat(literals)
        .filteredOn(ItalianTextsTest::isForPeople)
        .filteredOn(literal -> !excused().contains(literal.type()))
        .isEmpty();
  }

  @Test
  void code_repeats_no_text_of_a_bundle() {
    var said = texts.stream().map(Text::value).filter(ItalianTextsTest::isLong).collect(toSet());

    assertThat(literals)
        .filteredOn(literal -> !literal.describes() && !excused().contains(literal.type()))
        .extracting(Literal::text)
        .doesNotContainAnyElementsOf(said);
  }

  @Test
  void who_is_excused_still_needs_it() {
    var speaking =
        literals.stream().filter(ItalianTextsTest::isForPeople).map(Literal::type).collect(toSet());

    assertThat(speaking).containsAll(excused());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il piano esiste.",
        "Nome non valido",
        "è chiusa",
        "«",
        "tipo di valore",
        "l’anno"
      })
  void an_italian_text_in_code_is_caught(String text, @TempDir Path folder) throws IOException {
    var file = folder.resolve("Speaking.java");
    Files.writeString(file, "class Speaking { String say() { return \"%s\"; } }".formatted(text));

    assertThat(Literals.of(file)).hasSize(1).allMatch(ItalianTextsTest::isForPeople);
  }

  @Test
  void what_describes_the_interface_may_speak_and_nothing_else_beside_it(@TempDir Path folder)
      throws IOException {
    var file = folder.resolve("Described.java");
    Files.writeString(
        file,
        """
        import org.eclipse.microprofile.openapi.annotations.Operation;
        class Described {
          static final String SUMMARY = "La camera è chiusa";
          @Operation(summary = SUMMARY, description = "Non è aperta") void described() {}
          @Other("Il piano è chiuso") void other() {}
        }
        """);

    assertThat(Literals.of(file))
        .filteredOn(ItalianTextsTest::isForPeople)
        .extracting(Literal::text)
        .containsExactly("Il piano è chiuso");
  }

  /** A straight apostrophe would be swallowed by the formatter, and what follows left as it is. */
  @Test
  void a_text_is_written_with_typographic_apostrophes() {
    assertThat(texts).extracting(Text::value).noneMatch(value -> value.contains("'"));
    assertThat(texts).extracting(Text::value).noneMatch(String::isBlank);
  }

  @Test
  void a_key_is_written_once_in_a_bundle() {
    assertThat(texts).hasSizeGreaterThan(500);
    assertThat(texts).extracting(text -> text.bundle() + " " + text.key()).doesNotHaveDuplicates();
  }

  @Test
  void a_sentence_occurs_once_in_all_bundles() {
    var keys =
        texts.stream()
            .filter(text -> isLong(text.value()) && isSentence(text.value()))
            .collect(groupingBy(Text::value, mapping(Text::key, toSet())));

    assertThat(keys).hasSizeGreaterThan(200);
    assertThat(keys.values())
        .filteredOn(same -> same.size() > 1)
        .containsExactly(FOUND_AND_REMARKED);
  }

  @Test
  void a_term_occurs_once_in_its_list() {
    var keys =
        texts.stream()
            .filter(text -> isLong(text.value()) && !LISTS_OF_NAMES.contains(text.head()))
            .collect(
                groupingBy(
                    text -> text.bundle() + text.head() + text.value(),
                    mapping(Text::key, toSet())));

    assertThat(keys.values()).filteredOn(same -> same.size() > 1).containsExactly(OF_ONE_TITLE);
  }

  @Test
  void every_text_is_used() throws IOException {
    var names = new HashSet<String>();
    for (String module : Platform.MODULES) {
      collect(module, names);
    }
    var quoted = literals.stream().map(Literal::text).collect(toSet());
    quoted.addAll(names);

    assertThat(texts)
        .filteredOn(text -> !quoted.contains(text.key()))
        .filteredOn(text -> !isBuilt(text, quoted))
        .extracting(Text::key)
        .isEmpty();
  }

  /** Whether code puts the key together from what it quotes, a constant or a name of storage. */
  private static boolean isBuilt(Text text, Set<String> quoted) {
    var head = text.head();
    boolean known = quoted.contains(head) || quoted.contains(head + ".");
    return known && quoted.contains(text.tail());
  }

  private static Set<String> excused() {
    return Stream.of(READERS, TYPESETTERS, DESCRIBERS).flatMap(Set::stream).collect(toSet());
  }

  private static boolean isForPeople(Literal literal) {
    return !literal.describes() && isItalian(literal.text());
  }

  private static boolean isItalian(String text) {
    var words =
        Stream.of(text.strip().split("\\s+"))
            .map(word -> NO_LETTERS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT))
            .toList();
    return SIGNS.matcher(text).find()
        || (words.size() > 1 && words.stream().anyMatch(FUNCTION_WORDS::contains));
  }

  private static boolean isLong(String text) {
    return text.length() > A_SENTENCE;
  }

  private static boolean isSentence(String text) {
    return text.endsWith(".") || text.endsWith(":");
  }

  /** The types, constants and names of storage, and what templates of documents ask for. */
  private static void collect(String module, Set<String> names) throws IOException {
    for (Path file : files(module, name -> name.matches(".*\\.(java|sql|jrxml|jte)"))) {
      var content = Files.readString(file);
      names.add(file.getFileName().toString().replace(".java", ""));
      CONSTANT.matcher(content).results().forEach(found -> names.add(found.group()));
      if (file.toString().endsWith(".sql")) {
        NAME.matcher(content).results().forEach(found -> names.add(found.group()));
      }
      Pattern.compile("\\$R\\{([\\w.]+)}|enum (\\w+)")
          .matcher(content)
          .results()
          .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1)));
    }
  }

  private static List<Path> files(String module, Predicate<String> named) throws IOException {
    try (var all = Files.walk(Path.of("..", module, "src/main"))) {
      return all.filter(file -> named.test(file.toString())).toList();
    }
  }
}
