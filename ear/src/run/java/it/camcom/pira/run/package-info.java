/** The whole platform on this machine: a real server, a real database, the demo chambers. */
package it.camcom.pira.run;
