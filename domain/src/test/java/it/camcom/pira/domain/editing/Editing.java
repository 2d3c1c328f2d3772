package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.audit.InMemoryAuditChain;
import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.catalogue.Validity;
import it.camcom.pira.domain.chamber.InMemoryCentres;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanPart;
import it.camcom.pira.domain.plan.PlanUse;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.RichTextCleaning.Cleaned;
import it.camcom.pira.domain.value.ValueInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the inputs are checked against, and inputs that have no fault. */
final class Editing {

  private static final List<ProgrammeCode> IN_FORCE =
      List.of(ProgrammeCode.of(11, 5), ProgrammeCode.of(32, 3));

  private static final InMemoryCentres CENTRES =
      InMemoryCentres.of("Ufficio studi").withClosed("Promozione", LocalDate.of(2019, 6, 30));

  private Editing() {}

  /**
   * Builds a check with two programmes in force, one common indicator, an open and a closed centre,
   * and texts kept as they are.
   */
  static PartChecking checking(PlanUse use) {
    var since = new Validity(LocalDate.of(2013, 3, 27), Optional.empty());
    var codes =
        new NationalCodeList(
            List.of(),
            IN_FORCE.stream()
                .map(code -> new BudgetProgramme(code, "Programma", since, Optional.empty()))
                .toList());
    return new PartChecking(
        () -> codes, InMemoryCommonIndicators.OF_ONE, CENTRES, use, Editing::cleaned);
  }

  private static Optional<Cleaned> cleaned(String html) {
    return Optional.of(html)
        .filter(text -> text.length() <= Texts.MAX_TEXT)
        .map(text -> new Cleaned(new RichText(text), List.of()));
  }

  static PlanEditing editing(InMemoryPlans plans, PlanUse use, InMemoryAuditChain audit) {
    return new PlanEditing(plans, use, checking(use), new ReasonGiving(use, audit), () -> {});
  }

  /** The fields at fault of an input for a new part, in alphabetical order. */
  static <P extends PlanPart> List<String> faults(
      PartInput<P> input, Plan plan, PartPlace place, PlanUse use) {
    var faults = new Faults();
    input.check(new Fields(faults), PartContext.ofNew(plan, place, checking(use)));
    try {
      faults.unless(() -> input);
      return List.of();
    } catch (InvalidInput e) {
      return e.faults().stream().map(Fault::field).toList();
    }
  }

  static SheetInput sheet(String name) {
    return new SheetInput(
        "011.005", new SheetNamesInput(name, null, null), null, null, null, null, null, null);
  }

  static TargetInput target(String number) {
    return new TargetInput(null, number(number), null);
  }

  static ValueInput number(String number) {
    return new ValueInput(new BigDecimal(number), null, null, null, null, null);
  }

  static IndicatorInput indicator(String name, Map<String, TargetInput> targets) {
    return new IndicatorInput(
        "OUTPUT",
        null,
        name,
        new FormulaInput("n. eventi", null, null),
        new MeasureInput("NUMBER", "n.", "HIGHER_IS_BETTER", null, null, null),
        null,
        null,
        null,
        null,
        targets);
  }
}
