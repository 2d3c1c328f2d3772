package it.camcom.pira.domain.catalogue;

/** The national code lists, which all may read. */
public interface CodeLists {

  NationalCodeList national();
}
