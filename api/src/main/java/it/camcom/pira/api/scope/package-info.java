/** How a request comes to work in a chamber, and which requests work in none. */
package it.camcom.pira.api.scope;
