/** The platform for programs: translates HTTP and JSON to use cases and back. */
package it.camcom.pira.api;
