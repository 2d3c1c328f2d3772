/**
 * How rows look on pages: the templates of {@code src/main/jasper}, what compiles and fills them,
 * and where pages begin. Pages are known here, files are not.
 */
package it.camcom.pira.reporting.layouts;
