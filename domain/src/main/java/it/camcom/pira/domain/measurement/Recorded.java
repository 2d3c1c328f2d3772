package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.plan.Indicator;

/**
 * A measurement as it is kept.
 *
 * @param version changes with each correction
 */
public record Recorded(Indicator indicator, Measurement measurement, int version) {}
