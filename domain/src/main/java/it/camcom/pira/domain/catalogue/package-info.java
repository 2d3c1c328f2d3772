/** What is the same for every chamber: the national codes of missions and programmes. */
package it.camcom.pira.domain.catalogue;
