/** How a page comes to work in a chamber, and which pages work in none. */
package it.camcom.pira.web.scope;
