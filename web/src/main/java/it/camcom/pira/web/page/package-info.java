/** The making of a page: templates that escape by context, and the headers that protect it. */
package it.camcom.pira.web.page;
