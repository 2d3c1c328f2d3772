/** Who comes in, and who does not: passwords, sessions, and the identity provider. */
package it.camcom.pira.platform.login;
