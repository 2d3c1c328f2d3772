/** What the rules forbid, done on purpose, so that they are seen to catch it. */
package it.camcom.pira.architecture.violating;
