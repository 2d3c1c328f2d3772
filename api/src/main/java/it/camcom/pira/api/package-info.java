/** The platform for programs: HTTP in, use cases done, JSON out. */
package it.camcom.pira.api;
