/** What people see in a browser, and what its forms do. */
package it.camcom.pira.platform.pages;
