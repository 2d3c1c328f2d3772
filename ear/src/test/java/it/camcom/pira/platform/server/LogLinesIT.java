package it.camcom.pira.platform.server;

import static it.camcom.pira.platform.support.FilledChamber.ROCCAMARE;
import static it.camcom.pira.platform.support.FilledChamber.VALPIANA;
import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.platform.support.FilledChamber;
import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.Operation;
import it.camcom.pira.platform.support.PathParameter;
import it.camcom.pira.platform.support.TestPerson;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all other tests, and checks the log lines that they left. */
@Order(Integer.MAX_VALUE)
class LogLinesIT {

  /** A hash of a password, a digest, the secret of a token, what a statement of SQL carried. */
  private static final Pattern SECRETS =
      Pattern.compile(
          "\\$2[aby]\\$|\\b[0-9a-f]{64}\\b|pira_(prova|demo)_|\\bpira_[A-Za-z0-9_-]{30,}"
              + "|Failing row|Detail: |Key \\(|Bearer |Basic |"
              + DemoPeople.PASSWORD);

  @Test
  void every_line_of_a_request_carries_its_chamber() {
    var chambers = new HashMap<String, String>();
    for (FilledChamber chamber : new FilledChamber[] {ROCCAMARE, VALPIANA}) {
      for (Operation operation : Operation.ofChambers()) {
        for (TestPerson person : TestPerson.of(chamber)) {
          var absent = Identifiers.ABSENT.with(PathParameter.CHAMBER, chamber.id());
          var request =
              operation.requests(operation.changes() ? absent : chamber.identifiers()).get(0);
          var answer = request.by(person.token());
          chambers.put(answer.headers().get("x-request-id").get(0), chamber.id());
        }
      }
    }
    int lines = 0;
    for (ServerLog.Entry entry : ServerLog.entries()) {
      var chamber = chambers.get(entry.request());
      if (chamber != null) {
        assertThat(entry.chamber()).as(entry.text()).isEqualTo(chamber);
        assertThat(entry.person()).as(entry.text()).isNotEmpty();
        lines++;
      }
    }
    assertThat(lines).isPositive();
  }

  @Test
  void a_line_of_one_chamber_has_no_word_of_another() {
    int lines = 0;
    for (ServerLog.Entry entry : ServerLog.entries()) {
      for (FilledChamber chamber : new FilledChamber[] {ROCCAMARE, VALPIANA}) {
        if (entry.chamber().equals(chamber.id())) {
          assertThat(entry.text()).doesNotContain(chamber.other().word());
          lines++;
        }
      }
    }
    System.out.printf("LogLinesIT: %d lines of chambers%n", lines);
    assertThat(lines).isPositive();
  }

  /**
   * The server's registry warns of each figure that it does not keep; the tests before print
   * papers.
   */
  @Test
  void what_is_measured_is_kept_by_the_server() {
    assertThat(ServerLog.entries())
        .extracting(ServerLog.Entry::text)
        .noneMatch(text -> text.contains("WFLYMMTREXT"));
  }

  @Test
  void no_line_has_a_secret_or_what_a_row_holds() {
    var entries = ServerLog.entries();
    assertThat(entries).hasSizeGreaterThan(20);
    for (ServerLog.Entry entry : entries) {
      assertThat(entry.text()).doesNotContainPattern(SECRETS);
      for (String held : new String[] {"Nota ", "Persona ", "posta@", "Segretario Generale"}) {
        assertThat(entry.text()).doesNotContain(held + ROCCAMARE.word(), held + VALPIANA.word());
      }
    }
  }
}
