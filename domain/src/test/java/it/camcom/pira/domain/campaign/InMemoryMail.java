package it.camcom.pira.domain.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A mail server that keeps what it takes, and takes what it is told to. */
final class InMemoryMail implements Mail {

  private final List<Letter> accepted = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private boolean configured = true;
  private boolean reachable = true;
  private int attempts;

  InMemoryMail refusing(String address) {
    refused.add(address);
    return this;
  }

  void acceptAll() {
    refused.clear();
    reachable = true;
  }

  void goAway() {
    reachable = false;
  }

  void forget() {
    configured = false;
  }

  List<Letter> accepted() {
    return List.copyOf(accepted);
  }

  List<String> addresses() {
    return accepted.stream().map(Letter::address).toList();
  }

  int attempts() {
    return attempts;
  }

  @Override
  public boolean isConfigured() {
    return configured;
  }

  @Override
  public String link() {
    return "https://pira.example";
  }

  @Override
  public Delivery deliver(Letter letter) {
    attempts++;
    if (!reachable) {
      return Delivery.UNREACHABLE;
    }
    if (refused.contains(letter.address())) {
      return Delivery.REFUSED;
    }
    accepted.add(letter);
    return Delivery.ACCEPTED;
  }
}
