/**
 * What people do with the platform over months, from the first import to the published document.
 */
package it.camcom.pira.platform.stories;
