package it.camcom.pira.domain.language;

/** What is to be changed is not any more what the caller saw. */
public class EditConflict extends Refusal {}
