/** Login and logout of people. */
package it.camcom.pira.web.login;
