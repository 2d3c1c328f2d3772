/** Values that can be measured and expected, with their kinds, scales, and targets. */
package it.camcom.pira.domain.value;
