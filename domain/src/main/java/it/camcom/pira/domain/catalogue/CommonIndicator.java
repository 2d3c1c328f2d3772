package it.camcom.pira.domain.catalogue;

/** An entry of the national catalogue of common indicators. */
public record CommonIndicator(String code, String name) {}
