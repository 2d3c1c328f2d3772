/**
 * Who works here: the chambers of commerce, the people of each, and the scope that a piece of work
 * runs in. Nothing is read or written outside a scope.
 */
package it.camcom.pira.domain.chamber;
