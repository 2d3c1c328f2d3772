package it.camcom.pira.domain.plan;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which variables stand between double braces. A variable whose braces are parted by
 * markup is not one.
 */
public record VariableText(String text) {

  private static final String OPENING = "{{";
  private static final Pattern BETWEEN_BRACES = Pattern.compile("\\{\\{([^{}<>]{0,60})}}");

  /** The variables that it has. */
  public Set<Variable> variables() {
    var variables = EnumSet.noneOf(Variable.class);
    BETWEEN_BRACES
        .matcher(text)
        .results()
        .forEach(found -> Variable.named(found.group(1)).ifPresent(variables::add));
    return variables;
  }

  /** What stands between double braces and is no variable, each once, as written. */
  public List<String> unknown() {
    var unknown = new LinkedHashSet<String>();
    BETWEEN_BRACES
        .matcher(text)
        .results()
        .filter(found -> Variable.named(found.group(1)).isEmpty())
        .forEach(found -> unknown.add(found.group()));
    if (BETWEEN_BRACES.matcher(text).replaceAll("").contains(OPENING)) {
      unknown.add(OPENING);
    }
    return List.copyOf(unknown);
  }

  /**
   * The text with a value for each variable. What is unknown stays as it is; a variable within a
   * value is none.
   */
  public String filled(Function<Variable, String> values) {
    return BETWEEN_BRACES
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Variable.named(found.group(1)).map(values).orElse(found.group())));
  }
}
