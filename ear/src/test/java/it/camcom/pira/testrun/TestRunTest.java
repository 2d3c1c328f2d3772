package it.camcom.pira.testrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestRunTest {

  private static final Instant BEGAN = Instant.parse("2026-01-01T10:00:00Z");

  @TempDir private Path project;

  @BeforeEach
  void a_project_of_three_modules() throws IOException {
    for (String module : new String[] {"domain", "persistence", "ear"}) {
      write(module + "/pom.xml", "<project/>");
    }
  }

  @Test
  void tests_are_counted_by_what_they_need() throws IOException {
    report("domain/target/surefire-reports", "a.PlanTest", "<testcase %s/><testcase %s/>");
    report("persistence/target/surefire-reports", "a.WallTest", "<testcase %s/>");
    report("ear/target/surefire-reports", "a.RulesTest", "<testcase %s/>");
    report("ear/target/failsafe-reports", "a.StoryIT", "<testcase %s/>");
    report("ear/target/failsafe-reports", "a.ScopeInContainerIT", "<testcase %s/>");

    assertThat(said(false))
        .containsPattern("unit +2 tests of +1 classes, +3 s")
        .containsPattern("architecture +1 tests of +1 classes")
        .containsPattern("database +1 tests of +1 classes")
        .containsPattern("platform over HTTP +1 tests of +1 classes")
        .containsPattern("within the server +1 tests of +1 classes")
        .containsPattern("real browser +0 tests of +0 classes")
        .contains("Everything ran.");
  }

  @Test
  void a_test_that_drives_a_browser_is_counted_by_its_tag() {
    var oidc = "it.camcom.pira.platform.login.OidcIT";

    assertThat(TestKind.of("ear", oidc, "the_same_holds_in_a_real_browser"))
        .isEqualTo(TestKind.BROWSER);
    assertThat(TestKind.of("ear", oidc, "logging_out_ends_the_session"))
        .isEqualTo(TestKind.PLATFORM);
  }

  @Test
  void what_was_skipped_is_named_with_its_reason_and_not_counted() throws IOException {
    report(
        "ear/target/failsafe-reports",
        "a.PageIT",
        "<testcase %s><skipped message=\"no browser here\"/></testcase>");

    assertThat(said(false))
        .containsPattern("platform over HTTP +0 tests")
        .contains("Did not run:", "PageIT.does_it: no browser here")
        .doesNotContain("Everything ran");
  }

  @Test
  void a_class_that_was_compiled_and_is_in_no_report_is_named() throws IOException {
    write("domain/target/test-classes/a/PlanTest.class", "");
    write("domain/target/test-classes/a/PlanTest$Inner.class", "");
    write("domain/target/test-classes/a/Sample.class", "");

    assertThat(said(false)).contains("a.PlanTest: not asked for").doesNotContain("Sample", "Inner");
    assertThat(said(true)).contains("Everything ran.");
  }

  @Test
  void a_class_is_known_by_its_report_whatever_its_tests_call_it() throws IOException {
    write("ear/target/test-classes/a/RulesTest.class", "");
    write(
        "ear/target/surefire-reports/TEST-a.RulesTest.xml",
        "<testsuite><testcase name=\"rule\" classname=\"RulesTest\" time=\"0.1\"/></testsuite>");

    assertThat(said(false)).containsPattern("architecture +1 tests").contains("Everything ran.");
  }

  @Test
  void a_report_of_an_earlier_build_does_not_count() throws IOException {
    var report = report("domain/target/surefire-reports", "a.PlanTest", "<testcase %s/>");
    Files.setLastModifiedTime(report, FileTime.from(BEGAN.minusSeconds(1)));

    assertThat(said(false)).containsPattern("unit +0 tests");
  }

  private String said(boolean isLong) {
    var reports = new TestReports(project, BEGAN);
    var console = new ByteArrayOutputStream();
    new TestRun(reports.results(), reports.classesWithoutReport(), isLong)
        .say(new PrintStream(console, true, StandardCharsets.UTF_8));
    return console.toString(StandardCharsets.UTF_8);
  }

  private Path report(String folder, String className, String cases) throws IOException {
    var attributes = "name=\"does_it\" classname=\"%s\" time=\"1.5\"".formatted(className);
    return write(
        folder + "/TEST-" + className + ".xml",
        "<testsuite>" + cases.replace("%s", attributes) + "</testsuite>");
  }

  private Path write(String path, String text) throws IOException {
    var file = project.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
