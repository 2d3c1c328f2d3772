/**
 * Maps plans to rows: flat, without associations, so that a plan of any size takes the same number
 * of queries.
 */
package it.camcom.pira.persistence.plan;
