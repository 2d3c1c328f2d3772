package it.camcom.pira.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that names a test as proof names one that exists. */
class NamedTestsTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("`([A-Z](?=\\w*[a-z])\\w+(?:Test|IT))`");

  @Test
  void every_test_that_a_document_names_exists() throws IOException {
    var named = new TreeSet<String>();
    for (Path document : documents()) {
      TEST.matcher(Files.readString(document))
          .results()
          .map(NamedTestsTest::name)
          .forEach(named::add);
    }

    assertThat(named).hasSizeGreaterThan(30);
    assertThat(existing()).containsAll(named);
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }

  private static Set<Path> documents() throws IOException {
    var documents = files(ROOT.resolve("docs"), ".md");
    documents.add(ROOT.resolve("README.md"));
    documents.add(ROOT.resolve("CONTRIBUTING.md"));
    return documents;
  }

  private static Set<String> existing() throws IOException {
    var tests = new TreeSet<String>();
    for (String module : Platform.MODULES) {
      var folder = ROOT.resolve(module).resolve("src/test/java");
      if (Files.isDirectory(folder)) {
        names(folder).forEach(tests::add);
      }
    }
    names(ROOT.resolve("ear/src/test/java")).forEach(tests::add);
    return tests;
  }

  private static Stream<String> names(Path folder) throws IOException {
    return files(folder, ".java").stream()
        .map(file -> file.getFileName().toString().replace(".java", ""));
  }

  private static Set<Path> files(Path folder, String suffix) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix))
          .collect(toCollection(TreeSet::new));
    }
  }
}
