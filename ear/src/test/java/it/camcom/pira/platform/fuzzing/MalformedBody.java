package it.camcom.pira.platform.fuzzing;

import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.Operation.Body;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies as no program should send them, made from one that it should. */
record MalformedBody(SeededRandom chance, Identifiers foreign) {

  private static final Pattern VALUE =
      Pattern.compile("(?<=[:\\[])(\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false)");

  private static final List<String> OTHER_VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e999",
          "-1e-999",
          "1e999999999",
          "99999999999999999999",
          "9".repeat(2_000),
          "NaN",
          "[]",
          "{}",
          "[null]",
          "[[1]]",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\u0001\"",
          "\"<script>alert(1)</script>\"",
          "\"' or '1'='1\"",
          "\"${jndi:ldap://x}\"",
          "\"#{1+1}\"",
          "\"%s%n\"",
          "\"\uD83D\uDD13\u202E\"",
          "\"" + "è".repeat(60_000) + "\"",
          "\"AUDITOR\"",
          "[\"NETWORK_ADMINISTRATOR\"]",
          "[\"CHAMBER_ADMINISTRATOR\",null,7]");

  private static final List<String> WHOLES =
      List.of(
          "",
          " ",
          "null",
          "0",
          "\"x\"",
          "[]",
          "{}",
          "{",
          "}",
          "{}{}",
          "{\"x\":",
          "{\"a\":1,\"a\":2}",
          "{\"@type\":\"java.lang.Object\"}",
          "[".repeat(5_000),
          "{\"a\":".repeat(5_000),
          "\uFEFF{}",
          "<x/>",
          "\u0000",
          "a=1&b=2");

  Body of(Body good) {
    var content = good.content();
    return switch (chance.below(6)) {
      case 0 -> new Body(good.type(), chance.of(WHOLES));
      case 1 -> new Body(good.type(), content.substring(0, chance.below(content.length())));
      case 2, 3 -> new Body(good.type(), withOne(content, chance.of(OTHER_VALUES)));
      case 4 -> new Body(good.type(), withOne(content, '"' + chance.of(theirs()) + '"'));
      default -> good;
    };
  }

  private List<String> theirs() {
    return foreign.values().values().stream().sorted().toList();
  }

  /** Returns the content with another value in place of an existing one. */
  private String withOne(String content, String other) {
    long values = VALUE.matcher(content).results().count();
    if (values == 0) {
      return other;
    }
    int chosen = chance.below((int) values);
    var found = VALUE.matcher(content).results().map(MatchResult::start).toList().get(chosen);
    var rest = VALUE.matcher(content.substring(found - 1));
    return content.substring(0, found - 1) + rest.replaceFirst(Matcher.quoteReplacement(other));
  }
}
