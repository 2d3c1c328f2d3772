package it.camcom.pira.domain.catalogue;

import java.util.List;

/** The national catalogue of common indicators (D.lgs. 91/2011 art. 19 c. 4). */
public interface CommonIndicators {

  boolean has(String code);

  /** All, by code. */
  List<CommonIndicator> all();
}
