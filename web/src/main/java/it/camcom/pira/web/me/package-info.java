/** What people do with their own account. */
package it.camcom.pira.web.me;
