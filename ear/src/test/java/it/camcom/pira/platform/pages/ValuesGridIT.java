package it.camcom.pira.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.platform.support.OpenedChamber;
import it.camcom.pira.platform.support.Screen;
import it.camcom.pira.platform.support.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Entering the values of a campaign in a real browser, by keyboard and clipboard. */
@Tag("browser")
class ValuesGridIT {

  /** The first field of four in a row that take numbers. */
  private static final String FOUR =
      """
      (() => {
        const all = [...document.querySelectorAll('.v-cell input[type="text"], .v-cell select')];
        const at = all.findIndex((one, i) => all.slice(i, i + 4)
          .every((next) => next.tagName === 'INPUT' && !next.placeholder));
        return all.slice(at, at + 4);
      })()
      """;

  private static final String VALUES =
      "() => " + FOUR.strip() + ".map((one) => one.value).join('|')";
  private static final String PLACE =
      "() => " + FOUR.strip() + ".indexOf(document.activeElement) + ''";
  private static final String STATUS = "() => document.getElementById('v-status').textContent";

  @AutoClose private static Screen screen;
  private static OpenedChamber chamber;
  private static TestAccount officer;

  @BeforeAll
  static void a_chamber_has_a_plan() {
    screen = Screen.open();
    chamber = OpenedChamber.of("griglia", "5550002220");
    officer = chamber.member("PLANNING_OFFICER");
    chamber.importPlan(officer);
  }

  private static String campaign(String asOf) {
    String id =
        OpenedChamber.by(officer)
            .contentType("application/json")
            .body(Map.of("asOf", asOf, "dueOn", "2020-12-20"))
            .post("/api/v1" + chamber.at("plans/2020/campaigns"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return chamber.at("plans/2020/campaigns/" + id + "/values");
  }

  private static void open(String name, String address) {
    screen.logIn(officer);
    screen.look(name, address);
    screen.await("html[data-values]");
    screen.told("() => " + FOUR.strip() + "[0].focus()");
  }

  private static void paste(String type, String text) {
    screen.told(
        """
        () => {
          const data = new DataTransfer();
          data.setData('%s', `%s`);
          document.activeElement.dispatchEvent(
            new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
        }
        """
            .formatted(type, text));
  }

  @Test
  void values_are_typed_moved_filled_undone_and_saved_by_keyboard() {
    open("officer-values", campaign("2020-11-30"));

    screen.type("12");
    screen.press("Enter");
    screen.type("3.960,5");
    screen.press("ArrowDown");
    assertThat(screen.told(PLACE)).isEqualTo("2");
    screen.press("Control+d");
    assertThat(screen.told(VALUES)).isEqualTo("12|3.960,5|3.960,5|");
    screen.press("Control+z");
    assertThat(screen.told(VALUES)).isEqualTo("12|3.960,5||");
    screen.press("Control+y");
    screen.press("Enter");
    screen.type("999");
    screen.press("Escape");
    assertThat(screen.told(VALUES)).isEqualTo("12|3.960,5|3.960,5|");
    screen.press("Shift+ArrowUp");
    screen.press("Shift+ArrowUp");
    assertThat(screen.told(STATUS)).isEqualTo("3 celle scelte.");
    screen.press("Escape");
    screen.press("Control+s");
    screen.await(".alert-success");

    assertThat(screen.told(VALUES)).isEqualTo("12|3.960,5|3.960,5|");
    screen.lookHere("officer-values-saved", 200);
  }

  @Test
  void a_column_is_pasted_and_nothing_is_left_out_in_silence() {
    open("officer-values-empty", campaign("2020-11-29"));

    paste("text/plain", "1.200\\t5\\r\\n\\r\\n7,5%\\r\\n");
    assertThat(screen.told(VALUES)).isEqualTo("1.200||7,5%|");
    assertThat(screen.told(STATUS))
        .asString()
        .contains("Incollati 2 valori", "Una cella vuota", "altre colonne");
    screen.press("Control+z");
    assertThat(screen.told(VALUES)).isEqualTo("|||");
    paste(
        "text/html",
        "<table><tr><td sdval=\"0.0931\">9%</td></tr><tr><td"
            + " sdval=\"3960.5\">3.961</td></tr></table>");
    assertThat(screen.told(VALUES)).isEqualTo("9,31|3960,5||");
    screen.press("Control+s");
    screen.await(".alert-success");
    assertThat(screen.told(VALUES)).isEqualTo("9,31|3.960,5||");
  }

  @Test
  void a_fault_takes_the_focus_and_what_was_typed_stays_until_it_is_saved() {
    open("officer-values-before", campaign("2020-11-28"));
    screen.type("circa 7");
    screen.press("Enter");
    screen.type("8");
    screen.press("Control+s");
    screen.await("[role=alert]");

    assertThat(screen.told("() => document.activeElement.id")).isEqualTo("faults");
    assertThat(screen.told(VALUES)).isEqualTo("circa 7|8||");
    screen.lookHere("officer-values-fault", 422);
    screen.told("() => " + FOUR.strip() + "[0].focus()");
    screen.type("7");
    screen.press("Control+s");
    screen.await(".alert-success");
    assertThat(screen.told(VALUES)).isEqualTo("7|8||");
  }
}
