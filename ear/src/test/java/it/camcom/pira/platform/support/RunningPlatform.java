package it.camcom.pira.platform.support;

import static io.restassured.RestAssured.given;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.specification.RequestSpecification;
import it.camcom.pira.persistence.local.DemoPeople;
import it.camcom.pira.persistence.local.LocalPostgres;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.run.LocalPlatform;
import java.nio.file.Path;
import java.util.Map;

/** The deployed platform that all tests over HTTP share; it ends with their virtual machine. */
public final class RunningPlatform {

  private static final RunningPlatform SHARED = new RunningPlatform();

  private final LocalPostgres database = LocalPostgres.start();
  private final GreenMail mail = mailServer();
  private final LocalPlatform platform =
      LocalPlatform.start(
          database,
          Map.of(
              "PIRA_BEHIND_PROXY", "true",
              "PIRA_SMTP_HOST", "127.0.0.1",
              "PIRA_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()),
              "PIRA_SMTP_TLS", "none",
              "PIRA_MAIL_FROM", "pira@example.it",
              "PIRA_ADDRESS", "https://pira.example.it",
              "PIRA_SECURITY_CONTACT", "mailto:sicurezza@example.it"),
          Path.of(System.getProperty("pira.run")));

  private RunningPlatform() {
    DemoPeople.add(database);
    DemoPeople.addTokens(database);
    Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
  }

  private static GreenMail mailServer() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  /** The mail server to which the platform sends its letters. */
  public static GreenMail mail() {
    return SHARED.mail;
  }

  public static LocalPostgres database() {
    return SHARED.database;
  }

  public static String address() {
    return SHARED.platform.address();
  }

  /** Where probes and Prometheus ask. */
  public static String management() {
    return SHARED.platform.management();
  }

  /** A request by a program of one of the demo people. */
  public static RequestSpecification as(String person) {
    return anonymous()
        .header("Authorization", "Bearer pira_demo_" + person)
        .accept("application/json, application/problem+json");
  }

  /** A request without a login; addresses are sent as they are written. */
  public static RequestSpecification anonymous() {
    return given().baseUri(address()).urlEncodingEnabled(false);
  }

  /** The rows of a table, of all chambers. */
  public static int count(String table) {
    return Integer.parseInt(
        Query.strings(database().superuser(), "select count(*) from " + table).get(0));
  }
}
