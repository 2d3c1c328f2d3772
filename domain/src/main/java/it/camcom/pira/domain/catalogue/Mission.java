package it.camcom.pira.domain.catalogue;

/** One entry of the national list of missions; its code is three digits, such as "011". */
public record Mission(String code, String name, Validity validity) {}
