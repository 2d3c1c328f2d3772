package it.camcom.pira.testrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What Surefire and Failsafe left in the modules' folders.
 *
 * @param project the folder that holds the modules
 * @param since when the build began; older reports are of another
 */
record TestReports(Path project, Instant since) {

  private static final List<String> FOLDERS =
      List.of("target/surefire-reports", "target/failsafe-reports");

  /** Every test that was reported. */
  List<TestResult> results() {
    var results = new ArrayList<TestResult>();
    for (Path module : modules()) {
      for (Path report : reports(module)) {
        results.addAll(read(module.getFileName().toString(), report));
      }
    }
    return results;
  }

  /** The test classes that were compiled and that no report is of. */
  Set<String> classesWithoutReport() {
    var without = new TreeSet<String>();
    for (Path module : modules()) {
      var root = module.resolve("target/test-classes");
      for (Path compiled : files(root, TestReports::isTestClass)) {
        without.add(root.relativize(compiled).toString().replace(".class", "").replace('/', '.'));
      }
      for (Path report : reports(module)) {
        without.remove(report.getFileName().toString().replaceAll("^TEST-|\\.xml$", ""));
      }
    }
    return without;
  }

  private List<Path> modules() {
    try (var folders = Files.list(project)) {
      return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> reports(Path module) {
    return FOLDERS.stream()
        .flatMap(folder -> files(module.resolve(folder), TestReports::isReport).stream())
        .filter(report -> !isOlder(report))
        .toList();
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isReport(Path file) {
    return file.getFileName().toString().matches("TEST-.*\\.xml");
  }

  private static boolean isTestClass(Path file) {
    return file.getFileName().toString().matches("[^$]*(Test|IT)\\.class");
  }

  /** To the second, because Maven reports its start so. */
  private boolean isOlder(Path report) {
    try {
      return Files.getLastModifiedTime(report).toInstant().isBefore(since);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TestResult> read(String module, Path report) {
    try (var file = Files.newInputStream(report)) {
      var xml = XMLInputFactory.newFactory().createXMLStreamReader(file);
      var results = new ArrayList<TestResult>();
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          add(xml, module, results);
        }
      }
      return results;
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException(report.toString(), e);
    }
  }

  private static void add(XMLStreamReader xml, String module, List<TestResult> results) {
    switch (xml.getLocalName()) {
      case "testcase" -> {
        var className = xml.getAttributeValue(null, "classname");
        var method = Optional.ofNullable(xml.getAttributeValue(null, "name")).orElse("");
        results.add(
            new TestResult(
                TestKind.of(module, className, method),
                className,
                method,
                new BigDecimal(xml.getAttributeValue(null, "time").replace(",", "")),
                Optional.empty()));
      }
      case "skipped" -> {
        var why = xml.getAttributeValue(null, "message");
        var last = results.remove(results.size() - 1);
        results.add(
            new TestResult(
                last.kind(),
                last.className(),
                last.method(),
                last.seconds(),
                Optional.of(why == null || why.isBlank() ? "no reason given" : why.strip())));
      }
      default -> {
        // Properties and output of the tests.
      }
    }
  }
}
