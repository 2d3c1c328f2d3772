package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.language.ItalianDates;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Values and targets from the words in which plans write them. */
final class Written {

  private static final Set<String> YES = Set.of("si", "sì", "realizzato", "realizzazione");

  private Written() {}

  /** "4 su 8", "si", "buono", "1.234,5", "30/06/2020". */
  static Value value(String text) {
    if (text.contains(" su ")) {
      var parts = text.split(" su ", 2);
      return new Value.Share(number(parts[0]), number(parts[1]));
    }
    if (YES.contains(text) || text.equals("no")) {
      return new Value.YesNo(YES.contains(text), text);
    }
    return ItalianNumbers.parse(text)
        .<Value>map(Value.Amount::new)
        .or(() -> ItalianDates.parse(text).map(Value.Day::new))
        .orElseGet(() -> new Value.Level(text));
  }

  /** "5", "≥ 5", "≤ 5", "= 5", "> 5", "< 5", "5..10". */
  static Target target(String text) {
    if (text.contains("..")) {
      var bounds = text.split("\\.\\.", 2);
      return Target.between(number(bounds[0]), number(bounds[1]));
    }
    return switch (text.charAt(0)) {
      case '≥' -> Target.atLeast(value(text.substring(2)));
      case '≤' -> Target.atMost(value(text.substring(2)));
      case '>' -> Target.above(value(text.substring(2)));
      case '<' -> Target.below(value(text.substring(2)));
      case '=' -> Target.exactly(value(text.substring(2)));
      default -> Target.of(value(text));
    };
  }

  static BigDecimal number(String text) {
    return ItalianNumbers.parse(text).orElseThrow();
  }

  /** A performance beside a value that was printed in full, such as a count. */
  static SourceRounding percent(String percent) {
    return new SourceRounding(BigDecimal.ZERO, Optional.of(number(percent)));
  }

  /** A performance beside a value whose last digit was rounded. */
  static SourceRounding rounded(String value, String percent) {
    var halfUnit = BigDecimal.valueOf(5, number(value).scale() + 1);
    return new SourceRounding(halfUnit, Optional.of(number(percent)));
  }
}
