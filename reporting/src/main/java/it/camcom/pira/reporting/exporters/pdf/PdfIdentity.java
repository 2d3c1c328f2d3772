package it.camcom.pira.reporting.exporters.pdf;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a file says of itself.
 *
 * @param id the same for the same content
 * @param asOf the day that stands for the time of writing, so that the same content is always the
 *     same file
 */
record PdfIdentity(UUID id, String title, String author, LocalDate asOf) {}
