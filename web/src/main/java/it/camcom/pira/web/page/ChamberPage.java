package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.domain.register.ChamberReading;
import jakarta.servlet.http.HttpServletRequest;

/** The frame of every page of a chamber: chamber, person and navigation. */
public record ChamberPage(Chamber chamber, boolean hasLogo, Person person, String address) {

  public static ChamberPage of(ChamberReading reading, HttpServletRequest request) {
    return new ChamberPage(
        reading.chamber(), reading.hasLogo(), Layout.person(request), request.getRequestURI());
  }

  /** Returns the address of a page of the chamber. */
  public String at(String path) {
    return "/chambers/" + chamber.id() + "/" + path;
  }

  /** Whether the current page is below a path. */
  public boolean isBelow(String path) {
    return address.equals(at(path)) || address.startsWith(at(path) + "/");
  }

  /** Whether to show what needs a right; the use case checks it again. */
  public boolean may(Right right) {
    return person.memberships().stream()
        .filter(membership -> membership.chamber().equals(chamber.id()))
        .flatMap(membership -> membership.roles().stream())
        .anyMatch(role -> role.grants(right));
  }
}
