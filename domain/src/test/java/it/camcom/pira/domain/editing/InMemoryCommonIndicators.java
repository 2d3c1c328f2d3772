package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.catalogue.CommonIndicator;
import it.camcom.pira.domain.catalogue.CommonIndicators;
import java.util.List;

/** A catalogue of so many entries. */
record InMemoryCommonIndicators(List<CommonIndicator> all) implements CommonIndicators {

  static final InMemoryCommonIndicators OF_ONE =
      new InMemoryCommonIndicators(List.of(new CommonIndicator("COMUNE", "Indicatore comune")));

  @Override
  public boolean has(String code) {
    return all.stream().anyMatch(one -> one.code().equals(code));
  }
}
