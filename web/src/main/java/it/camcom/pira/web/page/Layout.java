package it.camcom.pira.web.page;

import it.camcom.pira.domain.people.Caller;
import it.camcom.pira.domain.people.Person;
import jakarta.mvc.security.Csrf;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The frame of every page for people who are logged in.
 *
 * @param csrf the token of each form; null on a page that has none
 * @param notice the sentence on the last action; empty without
 * @param path of the page
 */
public record Layout(Person person, Csrf csrf, String notice, String path) {

  static Layout of(HttpServletRequest request, Csrf csrf) {
    return new Layout(person(request), csrf, FlashMessage.take(request), request.getRequestURI());
  }

  /** Builds the frame of a page without forms; null where nobody is logged in. */
  static Layout withoutForms(HttpServletRequest request) {
    return person(request) == null ? null : new Layout(person(request), null, "", "");
  }

  /**
   * Returns the person, whom {@link it.camcom.pira.web.scope.ScopeFilter} puts into the request.
   */
  public static Person person(HttpServletRequest request) {
    return (Person) request.getAttribute(Person.class.getName());
  }

  /** Returns the caller. */
  public static Caller caller(HttpServletRequest request) {
    return Caller.inPerson(person(request));
  }

  /** The name of the person. */
  public String name() {
    var account = person.account();
    return account.name().isEmpty() ? account.username().text() : account.name();
  }

  public boolean works(String role) {
    return person.networkRoles().stream().anyMatch(one -> one.name().equals(role));
  }

  /** Returns the {@code aria-current} value of a link to the current page; null for others. */
  public String current(String address) {
    return path.startsWith(address) ? "page" : null;
  }
}
