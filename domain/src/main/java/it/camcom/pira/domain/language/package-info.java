/** How the platform speaks with its users: Italian terms, numbers, dates, and refusals. */
package it.camcom.pira.domain.language;
