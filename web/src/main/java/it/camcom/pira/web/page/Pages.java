package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.Right;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All pages that are read after a login, each below the one that leads to it. The menu, the
 * breadcrumbs and the tests that visit every page follow this list.
 */
public enum Pages {
  CHAMBERS("/chambers", Right.OWN_ACCOUNT, null),
  TODAY("/chambers/{chamber}", Right.READ_PLAN, null),
  PLAN("/chambers/{chamber}/plans/{year}", Right.READ_PLAN, TODAY),
  INDICATOR("/chambers/{chamber}/plans/{year}/indicators/{id}", Right.READ_PLAN, PLAN),
  CAMPAIGNS("/chambers/{chamber}/plans/{year}/campaigns", Right.READ_PLAN, TODAY),
  VALUES(
      "/chambers/{chamber}/plans/{year}/campaigns/{campaign}/values",
      Right.RECORD_OWN_VALUES,
      CAMPAIGNS),
  DOCUMENTS("/chambers/{chamber}/documents", Right.READ_PLAN, TODAY),
  CHANGES("/chambers/{chamber}/audit/changes", Right.READ_AUDIT, TODAY),
  AUDIT("/chambers/{chamber}/audit", Right.READ_AUDIT, CHANGES),
  NETWORK_READS("/chambers/{chamber}/network-reads", Right.READ_NETWORK_READS, TODAY),
  PEOPLE("/chambers/{chamber}/people", Right.MANAGE_PEOPLE, TODAY),
  MEMBER("/chambers/{chamber}/people/{username}", Right.MANAGE_PEOPLE, PEOPLE),
  DISMISSAL("/chambers/{chamber}/people/{username}/dismissal", Right.MANAGE_PEOPLE, PEOPLE),
  INVITATION("/chambers/{chamber}/invitations", Right.MANAGE_PEOPLE, PEOPLE),
  FIGURES("/network/figures", Right.READ_APPROVED_FIGURES, CHAMBERS),
  REGISTER("/register/chambers", Right.MANAGE_CHAMBERS, CHAMBERS),
  REGISTERED("/register/chambers/{id}", Right.MANAGE_CHAMBERS, REGISTER),
  OPENING("/register/opening", Right.MANAGE_CHAMBERS, REGISTER),
  NETWORK_PEOPLE("/register/people", Right.MANAGE_CHAMBERS, CHAMBERS),
  RELIEF("/register/people/{username}/relief", Right.MANAGE_CHAMBERS, NETWORK_PEOPLE),
  APPOINTMENT("/register/appointments", Right.MANAGE_CHAMBERS, NETWORK_PEOPLE),
  PASSWORD_RESET("/register/password-reset", Right.MANAGE_CHAMBERS, NETWORK_PEOPLE),
  ERASURE("/register/erasure", Right.MANAGE_CHAMBERS, NETWORK_PEOPLE),
  ACCOUNT("/me/account", Right.OWN_ACCOUNT, CHAMBERS),
  PASSWORD("/me/password", Right.IN_PERSON, ACCOUNT),
  TOKENS("/me/tokens", Right.IN_PERSON, ACCOUNT);

  /** The menu of a chamber, in its order. */
  static final List<Pages> OF_CHAMBER =
      List.of(TODAY, PLAN, CAMPAIGNS, DOCUMENTS, CHANGES, NETWORK_READS, PEOPLE);

  /** The menu outside chambers, in its order. */
  static final List<Pages> OUTSIDE = List.of(CHAMBERS, FIGURES, REGISTER, NETWORK_PEOPLE);

  private final String address;
  private final Right right;
  private final Pages above;
  private final Pattern pattern;

  Pages(String address, Right right, Pages above) {
    this.address = address;
    this.right = right;
    this.above = above;
    this.pattern = Pattern.compile(address.replaceAll("\\{\\w+}", "[^/]+"));
  }

  /** The address, with names in braces for what differs from page to page. */
  public String address() {
    return address;
  }

  /** What a person needs to read it; the use case asks for it again. */
  public Right right() {
    return right;
  }

  /** The page of a path, or the nearest above it, as for the answer to a form. */
  static Optional<Pages> of(String path) {
    for (var rest = path; !rest.isEmpty(); rest = rest.substring(0, rest.lastIndexOf('/'))) {
      var asked = rest;
      var found =
          Arrays.stream(values()).filter(one -> one.pattern.matcher(asked).matches()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The pages that lead to this one, from the first to the next above. */
  Collection<Pages> trail() {
    var trail = new ArrayDeque<Pages>();
    for (var one = above; one != null; one = one.above) {
      trail.addFirst(one);
    }
    return trail;
  }

  /** Whether it is the page or leads to it. */
  boolean leadsTo(Pages page) {
    return this == page || page.trail().contains(this);
  }

  /** The address, with its parts as they are in a path below it. */
  String within(String path) {
    var given = path.split("/", -1);
    var parts = address.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = i < given.length && parts[i].startsWith("{") ? given[i] : parts[i];
    }
    return String.join("/", parts);
  }
}
