package it.camcom.pira.domain.access;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Meters that keep how many attempts to log in had which outcome. */
public final class CountedLogins implements Meters {

  private final Map<Login, Integer> counts = new EnumMap<>(Login.class);

  public Map<Login, Integer> counts() {
    return counts;
  }

  @Override
  public void login(Login outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  @Override
  public void answered(String application, String method, String route, int status, Duration took) {
    // no request is answered here
  }

  @Override
  public void round(Job job, boolean done, Duration took) {
    // nothing is done by itself here
  }
}
