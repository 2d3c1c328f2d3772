package it.camcom.pira.web.scope;

import it.camcom.pira.domain.people.Person;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's login session. It ends after a period without requests (by the container), after half
 * a day in any case, and when the password is changed.
 *
 * @param since when the person logged in
 */
public record LoginSession(Instant since) {

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final String SINCE = LoginSession.class.getName();

  /** Returns the session of the request. A login elsewhere begins it with its first request. */
  static LoginSession of(HttpServletRequest request) {
    var session = request.getSession();
    if (!(session.getAttribute(SINCE) instanceof Instant since)) {
      return begin(request);
    }
    return new LoginSession(since);
  }

  /** Begins with the login, and again when the person changes the password. */
  public static LoginSession begin(HttpServletRequest request) {
    var since = Instant.now();
    request.getSession().setAttribute(SINCE, since);
    return new LoginSession(since);
  }

  boolean isGood(Optional<Person> person) {
    return Instant.now().isBefore(since.plus(LONGEST))
        && person.filter(one -> since.isBefore(one.passwordChangedAt())).isEmpty();
  }

  /** Logs the person out. */
  public static void end(HttpServletRequest request) throws ServletException {
    request.logout();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
