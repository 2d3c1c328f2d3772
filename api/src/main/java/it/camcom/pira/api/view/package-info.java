/** What several parts of the API give beside plans and documents. */
package it.camcom.pira.api.view;
