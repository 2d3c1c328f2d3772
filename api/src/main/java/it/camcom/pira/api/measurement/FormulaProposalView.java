package it.camcom.pira.api.measurement;

import it.camcom.pira.domain.editing.FormulaProposing.Proposed;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.formula.FormulaProposal;
import it.camcom.pira.domain.language.Terms;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the text of a formula seems to mean; it has no effect until somebody confirms it. */
@Schema(name = "FormulaProposal")
public record FormulaProposalView(
    String indicator,
    @Schema(examples = "Pagamenti elettronici / Totale pagamenti") String formula,
    List<String> quantities,
    @Schema(
            description = "Il calcolo sulle quantità q1, q2…; manca se non c’è un numero",
            examples = "100 * q1 / q2")
        String calculation,
    @Schema(description = "Quanto il testo è chiaro") FormulaProposal.Ground ground,
    @Schema(examples = "Le operazioni sono scritte in modo inequivocabile.") String reason) {

  static FormulaProposalView of(Proposed proposed) {
    var proposal = proposed.proposal();
    return new FormulaProposalView(
        proposed.indicator().id().toString(),
        proposed.indicator().formula().text(),
        proposal.quantities(),
        proposal.calculation().map(Calculation::written).orElse(null),
        proposal.ground(),
        Terms.of(proposal.ground()));
  }
}
