/** What the API gives: records that follow the domain, in the words of JSON. */
package it.camcom.pira.api.view;
