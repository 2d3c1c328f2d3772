/**
 * People: their accounts, credentials and memberships, and how they enter a chamber or the network.
 */
package it.camcom.pira.domain.people;
