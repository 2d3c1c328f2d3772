/** Plans, over HTTP. */
package it.camcom.pira.api.plan;
