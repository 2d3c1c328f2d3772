/**
 * Edits the plan of a year: the use cases, and the inputs that name every field at fault. Pages and
 * programs translate to these inputs and decide nothing themselves.
 */
package it.camcom.pira.domain.editing;
