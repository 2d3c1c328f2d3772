package it.camcom.pira.domain.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The list of centres of one chamber, kept in memory. */
public final class InMemoryCentres implements Centres {

  private final List<ListedCentre> listed = new ArrayList<>();

  /** A list of open centres. */
  public static InMemoryCentres of(String... names) {
    var centres = new InMemoryCentres();
    Arrays.stream(names)
        .map(ResponsibilityCentre::new)
        .map(ListedCentre::open)
        .forEach(centres::add);
    return centres;
  }

  /** With one that is closed. */
  public InMemoryCentres withClosed(String name, LocalDate day) {
    add(ListedCentre.open(new ResponsibilityCentre(name)).closed(day));
    return this;
  }

  /** The one of that name. */
  public ListedCentre named(String name) {
    return called(new ResponsibilityCentre(name)).orElseThrow();
  }

  @Override
  public List<ListedCentre> all() {
    return listed.stream().sorted(Comparator.comparing(one -> one.centre().name())).toList();
  }

  @Override
  public void add(ListedCentre centre) {
    listed.add(centre);
  }

  @Override
  public void replace(ListedCentre centre) {
    listed.replaceAll(one -> one.id().equals(centre.id()) ? centre : one);
  }
}
