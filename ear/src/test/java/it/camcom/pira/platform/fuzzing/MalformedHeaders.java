package it.camcom.pira.platform.fuzzing;

import it.camcom.pira.platform.support.Identifiers;
import it.camcom.pira.platform.support.PathParameter;
import it.camcom.pira.platform.support.Request;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Malformed headers, as an attacker sends them. */
record MalformedHeaders(SeededRandom chance, Identifiers foreign) {

  private static final Map<String, List<String>> HEADERS =
      new TreeMap<>(
          Map.of(
              "If-Match",
              List.of("\"0\"", "\"1\"", "0", "*", "W/\"1\"", "\"999999999999\"", "\"x\"", "\""),
              "Content-Type",
              List.of(
                  "application/json",
                  "text/plain",
                  "text/tab-separated-values; charset=utf-16",
                  "application/xml",
                  "application/json; charset=nessuno",
                  "application/json; charset=utf-16",
                  "multipart/form-data; boundary=x",
                  "application/x-www-form-urlencoded",
                  "*/*",
                  "json",
                  "a/b/c",
                  ";"),
              "Accept",
              List.of(
                  "*/*",
                  "application/pdf",
                  "text/html",
                  "image/png",
                  "a/b/c",
                  "*",
                  ";q=2",
                  "json",
                  "application/json;q=x",
                  "application/json, ".repeat(200)),
              "Origin",
              List.of("https://altrove.example", "null"),
              "X-Forwarded-For",
              List.of("203.0.113.7", "203.0.113.7, 10.0.0.1", "x", "::1", "1.2.3.4:5:6"),
              "X-HTTP-Method-Override",
              List.of("DELETE", "PUT", "GET"),
              "X-Forwarded-Host",
              List.of("altrove.example", "a b"),
              "Content-Encoding",
              List.of("gzip", "br", "identity"),
              "Accept-Language",
              List.of("en", "x".repeat(300), "*;q=2"),
              "Range",
              List.of("bytes=0-10", "bytes=9-1")));

  Request of(Request request) {
    var bent = request;
    for (int i = chance.in(2) ? 0 : 1 + chance.below(3); i > 0; i--) {
      var name = chance.of(List.copyOf(HEADERS.keySet()));
      bent = bent.with(name, chance.of(HEADERS.get(name)));
    }
    return chance.in(20)
        ? bent.with(
            "X-Original-URL",
            "/api/v1/chambers/" + foreign.of(PathParameter.CHAMBER) + "/plans/2020")
        : bent;
  }
}
