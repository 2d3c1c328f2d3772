package it.camcom.pira.web.page;

/**
 * A line of a menu or of the breadcrumbs.
 *
 * @param current what {@code aria-current} is; null for a page elsewhere
 */
public record MenuItem(String label, String address, String current) {}
