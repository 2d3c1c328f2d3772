/** Says at the end of a build which tests it ran, and which not and why. */
package it.camcom.pira.testrun;
