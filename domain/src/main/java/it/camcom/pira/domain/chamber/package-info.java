/** The facts of a chamber of commerce: who it is, its settings, and the ids of its people. */
package it.camcom.pira.domain.chamber;
