package it.camcom.pira.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Passwords that are known; it remembers whose were looked at. */
public final class KnownPasswords implements Passwords {

  private final Map<String, String> known;
  private final List<String> lookedAt = new ArrayList<>();

  public KnownPasswords(Map<String, String> known) {
    this.known = known;
  }

  List<String> lookedAt() {
    return List.copyOf(lookedAt);
  }

  @Override
  public boolean areInUse() {
    return true;
  }

  @Override
  public String hash(String password) {
    return "chosen:" + password;
  }

  @Override
  public String hashOfDrawn(String password) {
    return "drawn:" + password;
  }

  @Override
  public boolean match(Username username, String password) {
    lookedAt.add(username.text());
    return password.equals(known.get(username.text()));
  }
}
