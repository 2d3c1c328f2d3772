package it.camcom.pira.run;

import it.camcom.pira.persistence.local.DemoPeople;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Brings the demo documents in the way a chamber does: import, review, acceptance. */
public record DemoDocuments(String address) {

  /** The text of a chamber's demo document. */
  public static String of(String chamber) {
    try (var file =
        DemoDocuments.class.getResourceAsStream("/demo/" + chamber + "-2020-09-30.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Imports the chamber's document unless its plan is there already. */
  public void load(String chamber, String person) throws IOException, InterruptedException {
    var chamberAddress = address + "/api/v1/chambers/" + chamber;
    var plan = HttpRequest.newBuilder(URI.create(chamberAddress + "/plans/2020"));
    if (send(plan, person).statusCode() == 200) {
      return;
    }
    var review =
        expectCreated(
            HttpRequest.newBuilder(URI.create(chamberAddress + "/imports"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(of(chamber))),
            person);
    expectCreated(
        HttpRequest.newBuilder(URI.create(chamberAddress + "/imports/" + review + "/acceptance"))
            .POST(BodyPublishers.noBody()),
        person);
  }

  private static String expectCreated(HttpRequest.Builder request, String person)
      throws IOException, InterruptedException {
    var response = send(request, person);
    if (response.statusCode() != 201) {
      throw new IllegalStateException(response.statusCode() + ": " + response.body());
    }
    return response.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String person)
      throws IOException, InterruptedException {
    var login =
        Base64.getEncoder()
            .encodeToString((person + ":" + DemoPeople.PASSWORD).getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(request.header("Authorization", "Basic " + login).build(), BodyHandlers.ofString());
  }
}
