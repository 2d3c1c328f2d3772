/** Leads pages into the scope of a chamber, and names the pages that need none. */
package it.camcom.pira.web.scope;
