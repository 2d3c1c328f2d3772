package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.plan.Indicator;
import java.math.BigDecimal;

/** How much each performance counts in a mean. */
public enum Weighting {
  /** Each counts the same. */
  SIMPLE("media-semplice"),
  /** By the weights of the plan; an indicator without weight counts one. */
  WEIGHTED("media-pesata");

  private static final int VERSION = 1;

  private final RuleVersion rule;

  Weighting(String name) {
    this.rule = new RuleVersion(name, VERSION);
  }

  public RuleVersion rule() {
    return rule;
  }

  BigDecimal weight(Indicator indicator) {
    return this == SIMPLE ? BigDecimal.ONE : indicator.weight().orElse(BigDecimal.ONE);
  }

  boolean assumes(Indicator indicator) {
    return this == WEIGHTED && indicator.weight().isEmpty();
  }
}
