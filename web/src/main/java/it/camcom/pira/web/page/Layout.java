package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.people.Caller;
import it.camcom.pira.domain.people.Person;
import jakarta.mvc.security.Csrf;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;

/**
 * The frame of every page for people who are logged in.
 *
 * @param csrf the token of each form; null on a page that has none
 * @param notice the sentence on the last action; empty without
 * @param path of the page
 */
public record Layout(Person person, Csrf csrf, String notice, String path) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int PADDING = 64;

  /** Where the year stands in the path of a plan. */
  private static final int YEAR = 4;

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

  /** Whether the person works in several places, so that they may change between them. */
  public boolean isOfSeveral() {
    return person.memberships().size() + person.networkRoles().size() > 1;
  }

  /** The pages outside chambers that the person may open. */
  public List<MenuItem> menu() {
    var here = Pages.of(path);
    return Pages.OUTSIDE.stream()
        .filter(one -> may(one.right()))
        .map(
            one ->
                new MenuItem(
                    label(one),
                    one.address(),
                    here.filter(page -> isAt(one, page)).isPresent() ? "page" : null))
        .toList();
  }

  private boolean may(Right right) {
    return !right.isOfRoles()
        || person.networkRoles().stream().anyMatch(role -> role.grants(right));
  }

  /** The first page leads to all others, and is not where they are. */
  private static boolean isAt(Pages item, Pages page) {
    return item == Pages.CHAMBERS ? page == item : item.leadsTo(page);
  }

  /** The pages that lead to this one; empty on a first page, and where a page is not known. */
  public List<MenuItem> trail() {
    return Pages.of(path).stream()
        .flatMap(page -> page.trail().stream())
        .map(one -> new MenuItem(label(one, path), one.within(path), null))
        .toList();
  }

  /** The label of a page that has the same for all. */
  static String label(Pages page) {
    return PageTexts.of("Pages." + page.name());
  }

  private static String label(Pages page, String path) {
    return page == Pages.PLAN ? PageTexts.of("Pages.PLAN", path.split("/", -1)[YEAR]) : label(page);
  }

  /**
   * A text of random length. With it the compressed length of a page tells nothing of the token
   * that stands on it, without very many attempts.
   */
  public String padding() {
    return "x".repeat(RANDOM.nextInt(PADDING));
  }
}
