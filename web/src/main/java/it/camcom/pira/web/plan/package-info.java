/** Shows a plan and its indicators. */
package it.camcom.pira.web.plan;
