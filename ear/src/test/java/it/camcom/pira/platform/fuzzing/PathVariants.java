package it.camcom.pira.platform.fuzzing;

import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.Operation;
import it.camcom.pira.platform.support.PathParameter;
import java.util.List;
import java.util.Locale;

/**
 * Addresses as nobody should write them.
 *
 * @param own what the caller may name
 * @param foreign what they try to get at
 */
record PathVariants(SeededRandom chance, Identifiers own, Identifiers foreign) {

  private static final List<String> TAILS =
      List.of(
          "/",
          "//",
          "/x",
          "/..",
          "/../..",
          "/.",
          ";x=1",
          ";jsessionid=1",
          "%2f",
          "%00",
          "%0d%0aX:1",
          ".json",
          "#",
          "/%2e%2e",
          "?chamber=",
          "&as-of=x",
          "/" + "z".repeat(4_000));

  private static final List<String> VALUES =
      List.of(
          "",
          "-1",
          "0",
          "1",
          "2147483648",
          "9223372036854775808",
          "1e999",
          "NaN",
          "null",
          "%00",
          "%27%3b--",
          "2020-13-45",
          "+10000-01-01",
          "-0001-01-01",
          "%f0%9f%94%93",
          "%ff",
          "true");

  /** Returns a value for a parameter of the path, mostly one that exists. */
  String of(PathParameter kind) {
    if (kind == PathParameter.CHAMBER) {
      return chamber();
    }
    return switch (chance.below(8)) {
      case 0 -> chance.of(Identifiers.MALFORMED);
      case 1 -> Identifiers.ABSENT.of(kind);
      case 2, 3 -> strange(own.of(kind));
      case 4 -> own.values().equals(Identifiers.ABSENT.values()) ? "nessuno" : foreign.of(kind);
      default -> own.of(kind);
    };
  }

  private String chamber() {
    var theirs = foreign.of(PathParameter.CHAMBER);
    return switch (chance.below(10)) {
      case 0 -> Identifiers.ABSENT.of(PathParameter.CHAMBER);
      case 1, 2 -> theirs;
      case 3, 4, 5 -> strange(theirs);
      default -> own.of(PathParameter.CHAMBER);
    };
  }

  private String strange(String text) {
    var first = text.substring(0, 1);
    var rest = text.substring(1);
    return switch (chance.below(16)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> "%%%02x%s".formatted((int) first.charAt(0), rest);
      case 2 -> "%%25%02x%s".formatted((int) first.charAt(0), rest);
      case 3 -> own.of(PathParameter.CHAMBER) + "/../" + text;
      case 4 -> own.of(PathParameter.CHAMBER) + "/%2e%2e/" + text;
      case 5 -> own.of(PathParameter.CHAMBER) + "%2f..%2f" + text;
      case 6 -> "/" + text;
      case 7 -> "./" + text;
      case 8 -> text + ";chamber=" + own.of(PathParameter.CHAMBER);
      case 9 -> ";" + text;
      case 10 -> text + "%00";
      case 11 -> text + ".";
      case 12 -> "%20" + text + "%20";
      case 13 -> first + "%cc%81" + rest;
      case 14 -> text.repeat(200);
      default -> own.of(PathParameter.CHAMBER) + "," + text;
    };
  }

  /** A value for a parameter after the question mark. */
  String ofQuery(Operation.Query query) {
    var example = query.example().orElse("1");
    if (query.name().equals("chamber")) {
      return chance.in(2) ? foreign.of(PathParameter.CHAMBER) : chamber();
    }
    return chance.in(2) ? example : chance.of(VALUES);
  }

  /** The whole address, one time in six bent somewhere. */
  String bent(String address) {
    if (!chance.in(6)) {
      return address;
    }
    int slash = address.indexOf('/', 1 + chance.below(address.length() - 1));
    return switch (chance.below(3)) {
      case 0 -> address.replaceFirst("\\?.*", "") + chance.of(TAILS);
      case 1 ->
          slash < 0 ? address + "/" : address.substring(0, slash) + "/" + address.substring(slash);
      default ->
          slash < 0 ? address : address.substring(0, slash) + ";x=y" + address.substring(slash);
    };
  }
}
