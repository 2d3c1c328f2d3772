/** What each person may ask for, and what nobody is told of another chamber. */
package it.camcom.pira.platform.rights;
