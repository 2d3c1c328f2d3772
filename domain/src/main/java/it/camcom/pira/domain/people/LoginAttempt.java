package it.camcom.pira.domain.people;

import it.camcom.pira.domain.people.LoginFailures.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What failures of an attempt to log in are counted by. A device that its account logged in from
 * before has a count of its own; what others fail, at its address too, does not stop it.
 *
 * @param account the name that was typed, or "-" for what can be no name
 * @param address where the attempt comes from
 * @param device what a known device showed
 */
public record LoginAttempt(String account, String address, Optional<String> device) {

  /** The counts, always in the same order. */
  public Map<Kind, String> subjects() {
    var subjects = new EnumMap<Kind, String>(Kind.class);
    if (device.isPresent()) {
      subjects.put(Kind.DEVICE, digest(device.get()));
      return subjects;
    }
    subjects.put(Kind.ACCOUNT, digest(address));
    subjects.put(Kind.ADDRESS, address);
    return subjects;
  }

  private String digest(String where) {
    return RandomSecret.sha256(account + "\n" + where);
  }
}
