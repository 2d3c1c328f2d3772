/**
 * Reads figures of approved documents across chambers, and records each reading for the chamber to
 * see.
 */
package it.camcom.pira.domain.network;
