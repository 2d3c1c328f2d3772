package it.camcom.pira.domain.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What was sent cannot be taken as it is; every place that stands in the way is named. */
public final class InvalidInput extends Refusal {

  private final transient List<Fault> faults;

  private InvalidInput(List<Fault> faults) {
    super(faults.stream().map(Fault::message).distinct().collect(Collectors.joining(" ")));
    this.faults = List.copyOf(faults);
  }

  /** Never empty; by field. */
  public List<Fault> faults() {
    return faults;
  }

  /** One field and the sentence that says what is wrong with it. */
  public record Fault(String field, String message) {}

  /** The faults found so far while something that was sent is looked through. */
  public static final class Faults {

    /** More help nobody, and would make the answer to a large body a larger one. */
    public static final int MAX = 100;

    private final List<Fault> found = new ArrayList<>();
    private int more;

    /**
     * Notes a fault unless the condition holds; the sentence stands under its key in the bundle. Of
     * more than {@link #MAX} only their number is noted.
     */
    public boolean require(boolean condition, String field, String sentence, Object... arguments) {
      if (!condition && found.size() == MAX) {
        more++;
      } else if (!condition) {
        found.add(new Fault(field, Terms.sentence("Fault." + sentence, arguments)));
      }
      return condition;
    }

    /** How many were found so far. */
    public int count() {
      return found.size() + more;
    }

    /** Whether none was found so far. */
    public boolean areNone() {
      return found.isEmpty();
    }

    /**
     * What was asked for, if nothing stood in the way.
     *
     * @throws InvalidInput naming every fault, or the first and how many more there are
     */
    public <T> T unless(Supplier<T> made) {
      if (!found.isEmpty()) {
        throw new InvalidInput(named());
      }
      return made.get();
    }

    private List<Fault> named() {
      var named = new ArrayList<>(found);
      named.sort(Comparator.comparing(Fault::field));
      if (more > 0) {
        named.add(new Fault("", Terms.sentence("Fault.more", more)));
      }
      return named;
    }
  }
}
