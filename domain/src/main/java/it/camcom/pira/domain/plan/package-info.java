/**
 * The plan of a chamber for three years: programme sheets with objectives, phases, indicators and
 * targets, the sheet of financial health, and the narrative.
 */
package it.camcom.pira.domain.plan;
