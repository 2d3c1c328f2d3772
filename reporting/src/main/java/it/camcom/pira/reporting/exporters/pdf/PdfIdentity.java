package it.camcom.pira.reporting.exporters.pdf;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The identity of a file in its metadata.
 *
 * @param id the same for the same content
 * @param asOf used as the time of writing, so that the same content is always the same file
 */
record PdfIdentity(UUID id, String title, String author, LocalDate asOf) {}
