package it.camcom.pira.web.campaign;

import it.camcom.pira.domain.entry.EntryRow;
import it.camcom.pira.domain.entry.EntrySheet;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.web.page.PageTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The values of a campaign as a page shows them, with what was typed.
 *
 * @param asOf the day of the values
 * @param ids of the indicators, in the order of the rows
 * @param measured how many rows have a value
 * @param faults each with the field that it leads to; empty for a fault of the whole
 * @param reason why values are corrected, as typed
 */
public record ValuesPage(
    String id,
    int year,
    String asOf,
    String shortDay,
    String dueOn,
    boolean overdue,
    boolean open,
    String note,
    String ids,
    int rows,
    long measured,
    List<Sheet> sheets,
    List<Fault> faults,
    String reason,
    String reasonFault) {

  /** The rows of a sheet. */
  public record Sheet(String anchor, String name, List<ValueRow> rows) {}

  /** A fault in the list at the top. */
  public record Fault(String anchor, String message) {}

  static ValuesPage of(EntrySheet sheet, TypedValues typed) {
    var campaign = sheet.campaign();
    var bySheet = new LinkedHashMap<String, List<ValueRow>>();
    var names = new LinkedHashMap<String, String>();
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < sheet.rows().size(); i++) {
      var entry = sheet.rows().get(i);
      var row = ValueRow.of(i, entry, typed);
      var anchor = anchor(sheet.plan(), entry, names);
      bySheet.computeIfAbsent(anchor, key -> new ArrayList<>()).add(row);
      faults.addAll(row.faultLines());
    }
    typed.faultsOfAll().forEach(message -> faults.add(0, new Fault("values", message)));
    if (!typed.reasonFault().isEmpty()) {
      faults.add(new Fault("reason", typed.reasonFault()));
    }
    return new ValuesPage(
        campaign.id().toString(),
        campaign.year().getValue(),
        Terms.longDate(campaign.asOf()),
        Terms.shortDate(campaign.asOf()),
        Terms.longDate(campaign.dueOn()),
        sheet.overdue(),
        campaign.isOpen(),
        campaign.note().orElse(""),
        sheet.rows().stream()
            .map(one -> one.indicator().id().toString())
            .collect(Collectors.joining(",")),
        sheet.rows().size(),
        sheet.measured(),
        bySheet.entrySet().stream()
            .map(one -> new Sheet(one.getKey(), names.get(one.getKey()), one.getValue()))
            .toList(),
        List.copyOf(faults),
        typed.reason(),
        typed.reasonFault());
  }

  private static String anchor(Plan plan, EntryRow row, LinkedHashMap<String, String> names) {
    IndicatorId id = row.indicator().id();
    var of =
        plan.sheets().stream()
            .filter(sheet -> sheet.indicators().anyMatch(one -> one.id().equals(id)))
            .findFirst();
    var anchor = of.map(sheet -> "scheda-" + sheet.id().value()).orElse("salute-finanziaria");
    names.putIfAbsent(
        anchor,
        of.map(ProgrammeSheet::names)
            .map(one -> one.aboveTheSheet())
            .orElseGet(() -> Terms.stored("Table", "financial_health")));
    return anchor;
  }

  /** The title of the browser's window. */
  public String title() {
    var title = PageTexts.of("Values.title", asOf);
    return faults.isEmpty() ? title : PageTexts.of("Values.faultTitle", title);
  }

  /** The heading of the list of faults. */
  public String faultHeading() {
    return faults.size() == 1
        ? PageTexts.of("Values.oneFault")
        : PageTexts.of("Values.faults", faults.size());
  }
}
