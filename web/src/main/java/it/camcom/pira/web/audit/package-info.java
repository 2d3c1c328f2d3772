/** Shows the changes of a chamber, and verifies that they are unaltered. */
package it.camcom.pira.web.audit;
