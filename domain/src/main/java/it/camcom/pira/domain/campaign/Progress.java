package it.camcom.pira.domain.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.Username;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The progress of a campaign.
 *
 * @param overdue whether what is missing is late
 * @param centres in the order of the plan
 * @param late the people responsible for late values, by user name; empty unless it is overdue
 */
public record Progress(
    Campaign campaign, boolean overdue, List<OfCentre> centres, List<OfPerson> late) {

  public Progress {
    centres = List.copyOf(centres);
    late = List.copyOf(late);
  }

  /**
   * @param overdue whether what is missing is late
   */
  public static Progress of(
      Campaign campaign,
      boolean overdue,
      List<ExpectedMeasurement> expected,
      ResponsiblePeople people) {
    return new Progress(
        campaign, overdue, centres(expected), overdue ? missing(expected, people) : List.of());
  }

  private static List<OfCentre> centres(List<ExpectedMeasurement> expected) {
    return expected.stream()
        .collect(groupingBy(ExpectedMeasurement::centre, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(entry -> new OfCentre(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Lists what each person still has to measure, by user name. */
  static List<OfPerson> missing(List<ExpectedMeasurement> expected, ResponsiblePeople people) {
    var found = new TreeMap<Username, OfPerson>(Comparator.comparing(Username::text));
    for (OfCentre centre : centres(expected)) {
      if (!centre.missing().isEmpty()) {
        people
            .of(centre.centre())
            .forEach(
                account ->
                    found.merge(
                        account.username(),
                        new OfPerson(account, centre.missing()),
                        OfPerson::and));
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether a centre has late values. */
  public boolean isLate(OfCentre centre) {
    return overdue && !centre.missing().isEmpty();
  }

  public int expected() {
    return centres.stream().mapToInt(centre -> centre.expected().size()).sum();
  }

  public int measured() {
    return centres.stream().mapToInt(OfCentre::measured).sum();
  }

  /** The progress of a centre; without a centre, of the indicators that have none. */
  public record OfCentre(
      Optional<ResponsibilityCentre> centre, List<ExpectedMeasurement> expected) {

    public OfCentre {
      expected = List.copyOf(expected);
    }

    public int measured() {
      return expected.size() - missing().size();
    }

    public List<ExpectedMeasurement> missing() {
      return expected.stream().filter(one -> !one.measured()).toList();
    }
  }

  /** What a person still has to measure. */
  public record OfPerson(Account account, List<ExpectedMeasurement> missing) {

    public OfPerson {
      missing = List.copyOf(missing);
    }

    private OfPerson and(OfPerson more) {
      var all = new ArrayList<>(missing);
      all.addAll(more.missing());
      return new OfPerson(account, all);
    }
  }
}
