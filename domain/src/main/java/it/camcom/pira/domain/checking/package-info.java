/**
 * Finds what an approver must see first: what the law demands and the plan lacks, and likely
 * mistakes. Pure functions that change nothing and stop nobody.
 */
package it.camcom.pira.domain.checking;
