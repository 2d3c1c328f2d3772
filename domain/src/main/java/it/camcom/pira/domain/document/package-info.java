/** What a chamber files of its plan at a date: its kind, its state, its act, and what it says. */
package it.camcom.pira.domain.document;
