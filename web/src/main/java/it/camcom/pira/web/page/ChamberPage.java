package it.camcom.pira.web.page;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.people.Caller;
import it.camcom.pira.domain.people.Person;
import jakarta.servlet.http.HttpServletRequest;

/** What frames every page of a chamber: whose it is, who looks at it, and where they may go. */
public record ChamberPage(Chamber chamber, Person person) {

  public static ChamberPage of(Chamber chamber, HttpServletRequest request) {
    return new ChamberPage(chamber, (Person) request.getAttribute(Person.class.getName()));
  }

  /** The address of a page of the chamber. */
  public String at(String path) {
    return "/chambers/" + chamber.id() + "/" + path;
  }

  /** Whether to show what needs a right; the use case asks for it again. */
  public boolean may(String right) {
    var caller = Caller.inPerson(person.account().username().text());
    return person
        .scopeIn(chamber.id().code(), caller)
        .filter(scope -> scope.grants(Right.valueOf(right)))
        .isPresent();
  }
}
