package it.camcom.pira.domain.language;

/** What is to be changed has changed since the caller saw it. */
public class EditConflict extends Refusal {}
