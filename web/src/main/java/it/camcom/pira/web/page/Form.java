package it.camcom.pira.web.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.InvalidInput.Fault;
import it.camcom.pira.domain.language.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A form as a page shows it: what was typed, and what stood in the way of taking it.
 *
 * @param faults a sentence for each field that cannot be taken as it is
 * @param refusal why all of it was refused; empty unless it was
 */
public record Form(
    Map<String, List<String>> typed, Map<String, String> faults, Optional<Refusal> refusal) {

  /** With nothing typed. */
  public static final Form EMPTY = new Form(Map.of());

  private Form(Map<String, List<String>> typed) {
    this(typed, Map.of(), Optional.empty());
  }

  /**
   * As the request brings it. The check of the token has read the body by then, so that it is asked
   * of the container and not of Jakarta REST.
   */
  public static Form sent(HttpServletRequest request) {
    var fields = new TreeMap<String, List<String>>();
    request.getParameterMap().forEach((field, values) -> fields.put(field, List.of(values)));
    return new Form(fields);
  }

  /** The same with another field filled in. */
  public Form with(String field, Collection<String> values) {
    var filled = new TreeMap<>(typed);
    filled.put(field, List.copyOf(values));
    return new Form(filled, faults, refusal);
  }

  /** The same, with why it was refused. */
  public Form refused(Refusal refused) {
    var found =
        refused instanceof InvalidInput invalid ? sentences(invalid) : Map.<String, String>of();
    return new Form(typed, found, Optional.of(refused));
  }

  /** The same, with a fault of a field unless what was typed into it looks as it must. */
  public Form required(String field, String pattern, String fault) {
    if (text(field).matches(pattern)) {
      return this;
    }
    var found = new LinkedHashMap<>(faults);
    found.put(field, fault);
    return new Form(typed, found, refusal);
  }

  private static Map<String, String> sentences(InvalidInput invalid) {
    return invalid.faults().stream()
        .collect(
            groupingBy(Fault::field, LinkedHashMap::new, mapping(Fault::message, joining(" "))));
  }

  /** What was typed into a field; empty if nothing. */
  public String text(String field) {
    return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("").strip();
  }

  /** Exactly what was typed, for what may begin or end with a space. */
  public String secret(String field) {
    return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
  }

  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /** The lines of a field that are not blank. */
  public List<String> lines(String field) {
    return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public boolean holds(String field, String value) {
    return all(field).contains(value);
  }

  public boolean faulty(String field) {
    return faults.containsKey(field);
  }

  /** The ids of what is said about a field: its hint, and its fault; null without. */
  public String describedBy(String field, boolean hinted) {
    var ids =
        Stream.of(hinted ? field + "-hint" : "", faulty(field) ? field + "-fault" : "")
            .filter(id -> !id.isEmpty())
            .collect(joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /** What is wrong with a field; empty if nothing. */
  public String fault(String field) {
    return faults.getOrDefault(field, "");
  }

  /** Why all of it was refused, where no field is to blame; empty otherwise. */
  public String reason() {
    return refusal.filter(one -> faults.isEmpty()).map(Refusal::getMessage).orElse("");
  }
}
