/** The register of people as rows: accounts, what they log in with, and where they belong. */
package it.camcom.pira.persistence.people;
