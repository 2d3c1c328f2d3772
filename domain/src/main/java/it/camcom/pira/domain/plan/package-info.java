/**
 * What a chamber promises for three years: programme sheets with objectives, phases, indicators and
 * targets, the sheet of financial health, and the narrative around them.
 */
package it.camcom.pira.domain.plan;
