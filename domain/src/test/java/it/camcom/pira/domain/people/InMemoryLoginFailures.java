package it.camcom.pira.domain.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Failures kept in memory. What was not held may not be changed. */
final class InMemoryLoginFailures implements LoginFailures {

  private record Key(Kind kind, String subject) {}

  private final Map<Key, Count> counts = new HashMap<>();
  private final Set<Key> held = new HashSet<>();

  InMemoryLoginFailures with(Kind kind, String subject, int failures, Instant last) {
    counts.put(new Key(kind, subject), new Count(failures, last));
    return this;
  }

  int failures(Kind kind, String subject) {
    return counts.getOrDefault(new Key(kind, subject), Count.NONE).failures();
  }

  int size() {
    return counts.size();
  }

  @Override
  public Count held(Kind kind, String subject) {
    held.add(new Key(kind, subject));
    return counts.getOrDefault(new Key(kind, subject), Count.NONE);
  }

  @Override
  public void set(Kind kind, String subject, Count count) {
    if (!held.contains(new Key(kind, subject))) {
      throw new IllegalStateException("not held");
    }
    counts.put(new Key(kind, subject), count);
  }

  @Override
  public void forget(Instant before) {
    counts.values().removeIf(count -> count.last().isBefore(before));
  }
}
