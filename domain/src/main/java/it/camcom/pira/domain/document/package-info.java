/** The documents that a chamber files of its plan at a date: kind, state, act and content. */
package it.camcom.pira.domain.document;
