/** Accounts, tokens and memberships, over HTTP. */
package it.camcom.pira.api.people;
