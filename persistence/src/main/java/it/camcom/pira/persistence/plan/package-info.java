/** Plans as rows: flat, without associations, so that a plan of any size takes the same queries. */
package it.camcom.pira.persistence.plan;
