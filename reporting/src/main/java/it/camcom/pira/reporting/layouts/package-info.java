/**
 * Lays out rows on pages: the templates of {@code src/main/jasper}, the code that compiles and
 * fills them, and the page breaks. It knows pages, but not files.
 */
package it.camcom.pira.reporting.layouts;
