package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.plan.FinancialHealth;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.ProgrammeSheet;
import it.camcom.pira.domain.plan.SheetId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The means of a plan. Those of a mission and of the chamber are taken over their rows, not over
 * the means beneath. Financial health is a sheet of its mission. Suppressed objectives do not
 * count.
 *
 * @param missions by the three digits of their code
 */
public record PlanMeans(
    Weighting weighing,
    Map<SheetId, Mean> sheets,
    Optional<Mean> financialHealth,
    SortedMap<String, Mean> missions,
    Mean chamber) {

  public PlanMeans {
    sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
    missions = Collections.unmodifiableSortedMap(new TreeMap<>(missions));
  }

  public static PlanMeans of(AppraisedPlan plan, Weighting weighing) {
    var sheets = new LinkedHashMap<SheetId, Mean>();
    var byMission = new TreeMap<String, List<Figure>>();
    for (ProgrammeSheet sheet : plan.plan().sheets()) {
      var figures = figures(plan, due(sheet, plan.asOf()));
      sheets.put(sheet.id(), Mean.of(weighing, figures));
      byMission
          .computeIfAbsent(sheet.programme().mission(), mission -> new ArrayList<>())
          .addAll(figures);
    }
    var health = plan.plan().financialHealth();
    health.ifPresent(
        one ->
            byMission
                .computeIfAbsent(one.programme().mission(), mission -> new ArrayList<>())
                .addAll(figures(plan, one.indicators())));
    var missions = new TreeMap<String, Mean>();
    byMission.forEach((mission, figures) -> missions.put(mission, Mean.of(weighing, figures)));
    return new PlanMeans(
        weighing,
        sheets,
        health
            .map(FinancialHealth::indicators)
            .map(indicators -> Mean.of(weighing, figures(plan, indicators))),
        missions,
        Mean.of(weighing, byMission.values().stream().flatMap(List::stream).toList()));
  }

  private static Stream<Indicator> due(ProgrammeSheet sheet, LocalDate asOf) {
    return sheet.objectives().stream()
        .filter(objective -> !objective.isSuppressedOn(asOf))
        .flatMap(objective -> objective.indicators().stream());
  }

  private static List<Figure> figures(AppraisedPlan plan, Stream<Indicator> indicators) {
    return indicators.map(Indicator::id).map(plan::figure).toList();
  }
}
