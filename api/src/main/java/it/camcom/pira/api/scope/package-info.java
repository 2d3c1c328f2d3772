/** Leads requests into the scope of a chamber, and names the requests that need none. */
package it.camcom.pira.api.scope;
