/** Login and its refusal: passwords, sessions, and the identity provider. */
package it.camcom.pira.platform.login;
