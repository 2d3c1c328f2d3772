package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.SheetNames;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

@Embeddable
record SheetNamesColumns(
    String name, String heading, @Column(name = "name_in_strategy_table") String strategyName) {

  static SheetNamesColumns of(SheetNames names) {
    return new SheetNamesColumns(
        names.programme(), names.heading().orElse(null), names.inStrategyTable().orElse(null));
  }

  SheetNames names() {
    return new SheetNames(name, Optional.ofNullable(heading), Optional.ofNullable(strategyName));
  }
}
