package it.camcom.pira.persistence.tenancy;

import static java.util.Map.entry;

import java.util.Map;

/** What {@link CatalogueWalk} finds and is right nevertheless: its subject, and why. */
final class KnownExceptions {

  static final Map<String, String> BECAUSE =
      Map.ofEntries(
          entry("table chamber", "which chambers exist is public"),
          entry("table account", "a person may belong to several chambers"),
          entry("table account_key", "belongs to an account"),
          entry("table credential", "belongs to an account"),
          entry("table refused_login", "a login attempt, before any chamber"),
          entry("table access_token", "belongs to an account"),
          entry("table network_member", "works for the network, not for a chamber"),
          entry("table login_failure", "counted before anybody is known"),
          entry("table mission", "national"),
          entry("table budget_programme", "national"),
          entry("table common_indicator", "national"),
          entry("table scope_key", "the owner's; nobody who works has a grant"),
          entry(
              "function pira.enter_scope(text,text,text,bigint,bytea)",
              "enters the scope that the seal is for and nothing else"),
          entry("table flyway_schema_history", "the platform's own"),
          entry("column account.home_chamber", "policies of its own hold the application to it"),
          entry("column access_token.only_chamber", "the registry's; the application has no grant"),
          entry("policy membership.registry", "the registry knows who belongs where"),
          entry("policy responsibility_centre.registry", "a login names the centres of a person"),
          entry("function pira.lock_chamber()", "takes the lock of the scope and nothing else"),
          entry("function pira.lock_audit_chain(text)", "takes the lock of a chain"),
          entry(
              "function pira.first_silent_change()",
              "compares rows of the scope with their entries, and tells a position and a word"),
          entry("policy audit_entry.register_select", "the register reads its own chain"),
          entry("policy audit_entry.chain_select", "the trigger reads the end of any chain"),
          entry("policy audit_entry.chain_insert", "the trigger adds to any chain"),
          entry("policy approved_document.network", "what is approved is read across chambers"),
          entry("policy approved_target.network", "what is approved is read across chambers"),
          entry("policy approved_figure.network", "what is approved is read across chambers"),
          entry(
              "policy network_read_log.network",
              "the network writes down what it read, as who entered"));

  private KnownExceptions() {}
}
