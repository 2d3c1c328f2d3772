/**
 * What tests over HTTP share: the running platform, its chambers and people, and requests to it.
 */
package it.camcom.pira.platform.support;
