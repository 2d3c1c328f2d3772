package it.camcom.pira.domain.language;

/** A value exists, and the caller does not give the version that was seen. */
public final class VersionMissing extends Refusal {}
