package it.camcom.pira.domain.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The input cannot be accepted; the refusal names every fault. */
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

  /** A field and the sentence that explains its fault. */
  public record Fault(String field, String message) {}

  /** The faults found so far in an input. */
  public static final class Faults {

    /** A longer list helps nobody, and would make the answer to a large body larger still. */
    public static final int MAX = 100;

    private final List<Fault> found = new ArrayList<>();
    private int more;

    /**
     * Reports a fault unless the condition holds. The sentence is the key of a text in the bundle.
     * Beyond {@link #MAX} faults only their number is counted.
     */
    public boolean require(boolean condition, String field, String sentence, Object... arguments) {
      if (!condition && found.size() == MAX) {
        more++;
      } else if (!condition) {
        found.add(new Fault(field, Terms.sentence("Fault." + sentence, arguments)));
      }
      return condition;
    }

    /** The number of faults found so far. */
    public int count() {
      return found.size() + more;
    }

    /** Whether no fault was found so far. */
    public boolean areNone() {
      return found.isEmpty();
    }

    /**
     * Returns the result if there is no fault.
     *
     * @throws InvalidInput naming every fault, or the first ones and the number of the others
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
