/** Data shared by all chambers: the national codes of missions and programmes. */
package it.camcom.pira.domain.catalogue;
