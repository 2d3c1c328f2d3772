/** Who works in which scope, and with which rights. */
package it.camcom.pira.domain.access;
