/** The language of the platform's users: Italian terms, numbers, dates, and refusals. */
package it.camcom.pira.domain.language;
