package it.camcom.pira.api.scope;

import it.camcom.pira.api.problem.ProblemWriter;
import it.camcom.pira.domain.people.Authentication;
import it.camcom.pira.domain.people.Caller;
import it.camcom.pira.domain.people.LoginResult;
import it.camcom.pira.domain.people.PasswordLogin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Authenticates each request by password or token; keeps no session. */
@ApplicationScoped
class RequestAuthentication {

  private static final int LONGEST = 1_000;
  private static final String BASIC = "Basic ";
  private static final String BEARER = "Bearer ";

  private PasswordLogin loggingIn;
  private Authentication entering;

  protected RequestAuthentication() {}

  @Inject
  RequestAuthentication(PasswordLogin loggingIn, Authentication entering) {
    this.loggingIn = loggingIn;
    this.entering = entering;
  }

  /** Returns the caller; empty after it has answered an unauthenticated request. */
  Optional<Caller> caller(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (header.length() <= LONGEST && header.startsWith(BEARER)) {
      return known(entering.callerWith(header.substring(BEARER.length())), response);
    }
    if (header.length() <= LONGEST && header.startsWith(BASIC)) {
      return withPassword(header.substring(BASIC.length()), request, response);
    }
    return known(Optional.empty(), response);
  }

  private Optional<Caller> withPassword(
      String encoded, HttpServletRequest request, HttpServletResponse response) throws IOException {
    var pair = decoded(encoded).split(":", 2);
    if (pair.length < 2) {
      return known(Optional.empty(), response);
    }
    var attempt = loggingIn.attempt(pair[0], pair[1], request.getRemoteAddr());
    if (attempt instanceof LoginResult.Delayed delayed) {
      ProblemWriter.tooManyRequests(response, delayed.seconds());
      return Optional.empty();
    }
    return known(
        attempt instanceof LoginResult.Accepted accepted
            ? entering.personNamed(accepted.username().text()).map(Caller::inPerson)
            : Optional.empty(),
        response);
  }

  private static String decoded(String encoded) {
    try {
      return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static Optional<Caller> known(Optional<Caller> caller, HttpServletResponse response)
      throws IOException {
    if (caller.isEmpty()) {
      ProblemWriter.unauthenticated(response);
    }
    return caller;
  }
}
