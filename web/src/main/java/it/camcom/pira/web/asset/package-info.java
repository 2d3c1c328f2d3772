/** Style sheets, scripts, fonts and icons: made at the build, and served under names for ever. */
package it.camcom.pira.web.asset;
