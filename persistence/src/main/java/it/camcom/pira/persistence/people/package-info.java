/** Maps the register of people to rows: accounts, credentials and memberships. */
package it.camcom.pira.persistence.people;
