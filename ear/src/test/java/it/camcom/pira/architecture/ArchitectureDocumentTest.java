package it.camcom.pira.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pictures of docs/architecture.md are those of the code. */
@AnalyzeClasses(packages = "it.camcom.pira", importOptions = Platform.class)
class ArchitectureDocumentTest {

  private static final Pattern DRAWN = Pattern.compile("\\s*(\\w+) --> (\\w+)");
  private static final String GROUP = "it.camcom.pira";

  private record Arrow(String from, String to) {}

  @Test
  void an_arrow_between_modules_is_a_dependency_of_their_poms() throws Exception {
    var declared = new HashSet<Arrow>();
    for (Element module : children(pom("."), "modules", "module")) {
      var name = module.getTextContent();
      dependencies(name).forEach(other -> declared.add(new Arrow(name, other)));
    }

    assertThat(arrows()).isEqualTo(declared);
  }

  @ArchTest
  static void an_arrow_between_modules_is_a_dependency_of_their_classes(JavaClasses all)
      throws IOException {
    var used = arrows(all, ArchitectureDocumentTest::module);

    assertThat(arrows().stream().filter(arrow -> !arrow.from().equals("ear")))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @ArchTest
  static void every_component_of_the_domain_is_in_one_line(JavaClasses all) throws IOException {
    var components =
        all.stream()
            .map(type -> part(type.getPackageName(), GROUP + ".domain."))
            .filter(name -> !name.isEmpty())
            .distinct();

    assertThat(lines().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(components.toList());
  }

  @ArchTest
  static void a_component_of_the_domain_knows_lower_lines_only(JavaClasses all) throws IOException {
    var height = new HashMap<String, Integer>();
    var lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      for (String component : lines.get(i)) {
        height.put(component, lines.size() - i);
      }
    }

    var arrows = arrows(all, name -> part(name, GROUP + ".domain."));

    assertThat(arrows).hasSizeGreaterThan(20);
    assertThat(arrows)
        .allSatisfy(
            arrow ->
                assertThat(height.getOrDefault(arrow.from(), 0))
                    .as("%s", arrow)
                    .isGreaterThan(height.getOrDefault(arrow.to(), 0)));
  }

  private static Set<Arrow> arrows(JavaClasses all, UnaryOperator<String> partOfPackage) {
    var arrows = new HashSet<Arrow>();
    for (JavaClass type : all) {
      var from = partOfPackage.apply(type.getPackageName());
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> partOfPackage.apply(dependency.getTargetClass().getPackageName()))
          .filter(to -> !from.isEmpty() && !to.isEmpty() && !to.equals(from))
          .forEach(to -> arrows.add(new Arrow(from, to)));
    }
    return arrows;
  }

  private static String module(String packageName) {
    var module = part(packageName, GROUP + ".");
    return Platform.MODULES.contains(module) ? module : "";
  }

  /** The part of a package's name that follows a prefix; empty for a package elsewhere. */
  private static String part(String name, String prefix) {
    return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.", 2)[0] : "";
  }

  private static Set<Arrow> arrows() throws IOException {
    return picture("## Modules").stream()
        .map(DRAWN::matcher)
        .filter(Matcher::matches)
        .map(drawn -> new Arrow(drawn.group(1), drawn.group(2)))
        .collect(toSet());
  }

  private static List<List<String>> lines() throws IOException {
    return picture("## Components of the domain").stream()
        .map(line -> List.of(line.split("\\s+")))
        .toList();
  }

  /** The lines of the first code block below a heading. */
  private static List<String> picture(String heading) throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "architecture.md")).stream()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("```"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("```"))
        .toList();
  }

  /** Modules that a module is compiled against, or holds. */
  private static Stream<String> dependencies(String module) throws Exception {
    return children(pom(module), "dependencies", "dependency").stream()
        .filter(dependency -> GROUP.equals(text(dependency, "groupId")))
        .filter(dependency -> !"test".equals(text(dependency, "scope")))
        .filter(dependency -> !"test-jar".equals(text(dependency, "type")))
        .map(dependency -> text(dependency, "artifactId"));
  }

  private static Element pom(String module) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(Path.of("..", module, "pom.xml").toFile())
        .getDocumentElement();
  }

  private static List<Element> children(Element pom, String list, String name) {
    return children(pom, list).stream().flatMap(all -> children(all, name).stream()).toList();
  }

  private static List<Element> children(Element parent, String name) {
    var children = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().equals(name)) {
        children.add(child);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    return children(parent, name).stream().map(Node::getTextContent).findFirst().orElse("");
  }
}
