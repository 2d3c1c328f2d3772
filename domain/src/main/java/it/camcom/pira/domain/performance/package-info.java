/** How far what was measured got towards what was promised: pure functions in exact decimals. */
package it.camcom.pira.domain.performance;
