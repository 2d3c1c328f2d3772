/** What can be measured and expected: values, their kinds, scales, and targets. */
package it.camcom.pira.domain.value;
