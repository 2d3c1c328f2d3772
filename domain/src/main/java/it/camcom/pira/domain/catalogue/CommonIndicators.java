package it.camcom.pira.domain.catalogue;

/** The national catalogue of common indicators (D.lgs. 91/2011 art. 19 c. 4). */
public interface CommonIndicators {

  boolean has(String code);
}
