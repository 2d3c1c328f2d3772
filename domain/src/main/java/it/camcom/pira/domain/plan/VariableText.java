package it.camcom.pira.domain.plan;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with variables between double braces. Braces split by markup do not form a variable. */
public record VariableText(String text) {

  private static final String OPENING = "{{";
  private static final Pattern BETWEEN_BRACES = Pattern.compile("\\{\\{([^{}<>]{0,60})}}");

  /** Returns the variables of the text. */
  public Set<Variable> variables() {
    var variables = EnumSet.noneOf(Variable.class);
    BETWEEN_BRACES
        .matcher(text)
        .results()
        .forEach(found -> Variable.named(found.group(1)).ifPresent(variables::add));
    return variables;
  }

  /** Returns the names between double braces that are no variables, each once, as written. */
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
   * Returns the text with a value for each variable. Unknown names stay as they are; values are not
   * searched for variables.
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
