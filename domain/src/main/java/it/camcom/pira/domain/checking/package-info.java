/**
 * What whoever approves a plan must see first: what the law asks for and the plan lacks, and what
 * in it is likely to be a mistake. Pure functions; they change nothing and stop nobody.
 */
package it.camcom.pira.domain.checking;
