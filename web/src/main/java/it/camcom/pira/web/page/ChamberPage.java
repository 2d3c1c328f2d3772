package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.domain.register.ChamberReading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What frames every page of a chamber: whose it is, who looks at it, and where they may go.
 *
 * @param years of the chamber's plans, from the latest
 */
public record ChamberPage(
    Chamber chamber, boolean hasLogo, List<Integer> years, Person person, String address) {

  private static final int YEAR = 4;

  public ChamberPage {
    years = List.copyOf(years);
  }

  public static ChamberPage of(ChamberReading reading, HttpServletRequest request) {
    var brief = reading.brief();
    return new ChamberPage(
        brief.chamber(),
        brief.hasLogo(),
        brief.years().stream().map(Year::getValue).toList(),
        Layout.person(request),
        request.getRequestURI());
  }

  /** Returns the address of a page of the chamber. */
  public String at(String path) {
    return home() + "/" + path;
  }

  /** The address of the chamber's first page. */
  public String home() {
    return "/chambers/" + chamber.id();
  }

  /** Whether to show what needs a right; the use case checks it again. */
  public boolean may(Right right) {
    return person.memberships().stream()
        .filter(membership -> membership.chamber().equals(chamber.id()))
        .flatMap(membership -> membership.roles().stream())
        .anyMatch(role -> role.grants(right));
  }

  /** The year that the page is of, or the latest that the chamber has a plan of. */
  public Optional<Integer> year() {
    var parts = address.split("/", -1);
    return parts.length > YEAR && parts[YEAR - 1].equals("plans")
        ? years.stream().filter(year -> parts[YEAR].equals(year.toString())).findFirst()
        : years.stream().findFirst();
  }

  /** The chamber's pages that the person may open. */
  public List<MenuItem> menu() {
    var here = Pages.of(address);
    return Pages.OF_CHAMBER.stream()
        .filter(one -> may(one.right()))
        .filter(one -> !isOfYear(one) || year().isPresent())
        .map(
            one ->
                new MenuItem(
                    label(one),
                    addressOf(one),
                    here.filter(page -> isAt(one, page)).isPresent() ? "page" : null))
        .toList();
  }

  private String label(Pages page) {
    return page == Pages.PLAN
        ? PageTexts.of("Pages.PLAN", year().orElseThrow().toString())
        : Layout.label(page);
  }

  private String addressOf(Pages page) {
    return isOfYear(page)
        ? page.address()
            .replace("{chamber}", chamber.id().toString())
            .replace("{year}", year().orElseThrow().toString())
        : page.within(address);
  }

  private static boolean isOfYear(Pages page) {
    return page == Pages.PLAN || page == Pages.CAMPAIGNS;
  }

  private static boolean isAt(Pages item, Pages page) {
    return item == Pages.TODAY ? page == item : item.leadsTo(page);
  }
}
