package it.camcom.pira.web.page;

import it.camcom.pira.domain.people.Caller;
import it.camcom.pira.domain.people.Person;
import jakarta.mvc.security.Csrf;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What frames every page of whoever logged in.
 *
 * @param csrf the token that goes along with each form; null on a page that has none
 * @param notice what was just done; empty without
 * @param path of the page
 */
public record Layout(Person person, Csrf csrf, String notice, String path) {

  static Layout of(HttpServletRequest request, Csrf csrf) {
    return new Layout(person(request), csrf, FlashMessage.take(request), request.getRequestURI());
  }

  /** For a page without forms, also where nobody may have logged in; null then. */
  static Layout withoutForms(HttpServletRequest request) {
    return person(request) == null ? null : new Layout(person(request), null, "", "");
  }

  /** Who looks at the page; the door has put them into the request. */
  public static Person person(HttpServletRequest request) {
    return (Person) request.getAttribute(Person.class.getName());
  }

  /** Who acts through the page. */
  public static Caller caller(HttpServletRequest request) {
    return Caller.inPerson(person(request));
  }

  /** What the person is called. */
  public String name() {
    var account = person.account();
    return account.name().isEmpty() ? account.username().text() : account.name();
  }

  public boolean works(String role) {
    return person.networkRoles().stream().anyMatch(one -> one.name().equals(role));
  }

  /** What tells assistive technology that an address leads to where the page is; null elsewhere. */
  public String current(String address) {
    return path.startsWith(address) ? "page" : null;
  }
}
