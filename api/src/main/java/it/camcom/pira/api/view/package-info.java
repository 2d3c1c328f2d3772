/** Views that several parts of the API share, beside plans and documents. */
package it.camcom.pira.api.view;
