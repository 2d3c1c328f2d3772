/**
 * Who the people are: their accounts and what they log in with, where they belong, and how they
 * come to work in a chamber or for the network.
 */
package it.camcom.pira.domain.people;
