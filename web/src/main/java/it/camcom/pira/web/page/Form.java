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
 * A form as a page shows it: the input and its faults.
 *
 * @param faults a sentence for each field at fault
 * @param refusal why the whole form was refused; empty unless it was
 */
public record Form(
    Map<String, List<String>> typed, Map<String, String> faults, Optional<Refusal> refusal) {

  /** A form without input. */
  public static final Form EMPTY = new Form(Map.of());

  private Form(Map<String, List<String>> typed) {
    this(typed, Map.of(), Optional.empty());
  }

  /**
   * Reads the form of the request. The check of the token has read the body by then, so it is asked
   * of the container and not of Jakarta REST.
   */
  public static Form sent(HttpServletRequest request) {
    var fields = new TreeMap<String, List<String>>();
    request.getParameterMap().forEach((field, values) -> fields.put(field, List.of(values)));
    return new Form(fields);
  }

  /** Returns the same form with another field filled in. */
  public Form with(String field, Collection<String> values) {
    var filled = new TreeMap<>(typed);
    filled.put(field, List.copyOf(values));
    return new Form(filled, faults, refusal);
  }

  /** Returns the same form with the refusal. */
  public Form refused(Refusal refused) {
    var found =
        refused instanceof InvalidInput invalid ? sentences(invalid) : Map.<String, String>of();
    return new Form(typed, found, Optional.of(refused));
  }

  /** Returns the same form, with a fault of a field unless its input matches the pattern. */
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

  /** Returns the input of a field; empty if there is none. */
  public String text(String field) {
    return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("").strip();
  }

  /** Returns exactly the input, for fields that may begin or end with a space. */
  public String secret(String field) {
    return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
  }

  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /** Returns the lines of a field that are not blank. */
  public List<String> lines(String field) {
    return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public boolean holds(String field, String value) {
    return all(field).contains(value);
  }

  public boolean faulty(String field) {
    return faults.containsKey(field);
  }

  /** Returns the ids of a field's hint and fault; null without. */
  public String describedBy(String field, boolean hinted) {
    var ids =
        Stream.of(hinted ? field + "-hint" : "", faulty(field) ? field + "-fault" : "")
            .filter(id -> !id.isEmpty())
            .collect(joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /** Returns the fault of a field; empty if there is none. */
  public String fault(String field) {
    return faults.getOrDefault(field, "");
  }

  /** Returns why the whole form was refused, where no field is at fault; empty otherwise. */
  public String reason() {
    return refusal.filter(one -> faults.isEmpty()).map(Refusal::getMessage).orElse("");
  }
}
