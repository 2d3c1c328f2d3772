/** The platform for people: pages rendered on the server. */
package it.camcom.pira.web;
