/** What nobody meant to send: requests that are drawn at random, damaged or malformed. */
package it.camcom.pira.platform.fuzzing;
