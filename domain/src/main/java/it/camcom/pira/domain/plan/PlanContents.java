package it.camcom.pira.domain.plan;

/**
 * How much there is in a plan and hangs on it, and goes when it goes.
 *
 * @param evidence files that prove its values
 * @param documents that were not approved
 */
public record PlanContents(
    long sections,
    long sheets,
    long objectives,
    long indicators,
    long measurements,
    long evidence,
    long campaigns,
    long documents) {}
