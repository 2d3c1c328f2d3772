/** How a page is made: templates that escape by context, and the headers that guard it. */
package it.camcom.pira.web.page;
