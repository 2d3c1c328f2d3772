package it.camcom.pira.platform.login;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser, as far as HTTP goes: keeps cookies, fills in forms, is sent around. */
final class HttpBrowser {

  /** What is shown, and where. */
  record Page(URI address, int status, Document content) {

    String text() {
      return content.text();
    }
  }

  private final Cookies cookies = new Cookies();
  private final HttpClient client = client(Redirect.NORMAL);

  Page open(String address) {
    return page(send(client, HttpRequest.newBuilder(URI.create(address)).build()));
  }

  /** Sends the page's form with what was filled in, and goes where that leads. */
  Page submit(Page page, Map<String, String> filledIn) {
    return page(send(client, form(page, filledIn)));
  }

  /** Sends the page's form, and stops to look at where that leads. */
  URI submitAndStop(Page page, Map<String, String> filledIn) {
    var answer = send(client(Redirect.NEVER), form(page, filledIn));
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .collect(Collectors.joining());
  }

  private HttpClient client(Redirect redirect) {
    return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).build();
  }

  private static HttpRequest form(Page page, Map<String, String> filledIn) {
    var form = page.content().forms().get(0);
    filledIn.forEach((name, value) -> form.select("[name=" + name + "]").val(value));
    var fields =
        form.formData().stream()
            .map(
                field ->
                    field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(form.absUrl("action")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(fields))
        .build();
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Page page(HttpResponse<String> answer) {
    var content = Jsoup.parse(answer.body(), answer.uri().toString());
    return new Page(answer.uri(), answer.statusCode(), content);
  }

  /** Browsers hold localhost for as safe as TLS and send it Secure cookies; the JDK does not. */
  private static final class Cookies extends CookieManager {

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> headers)
        throws IOException {
      return super.get(URI.create(address.toString().replaceFirst("^http:", "https:")), headers);
    }
  }
}
