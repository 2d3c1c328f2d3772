/**
 * The platform as a server: how it starts, what it sends, describes, limits and logs, and the
 * joining of its modules in the container.
 */
package it.camcom.pira.platform.server;
