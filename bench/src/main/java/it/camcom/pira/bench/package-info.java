/**
 * Measures how fast the platform is, and whether that is fast enough. A benchmark is a JMH method
 * that states its bound by {@link it.camcom.pira.bench.Bound}; it is found and judged
 * automatically.
 */
package it.camcom.pira.bench;
