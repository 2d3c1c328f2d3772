/** How people come in. */
package it.camcom.pira.web.login;
