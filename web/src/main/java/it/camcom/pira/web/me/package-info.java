/** Pages on a person's own account. */
package it.camcom.pira.web.me;
