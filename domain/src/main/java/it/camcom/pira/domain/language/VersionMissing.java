package it.camcom.pira.domain.language;

/** There is a value already, and the caller does not say which one was seen. */
public final class VersionMissing extends Refusal {}
