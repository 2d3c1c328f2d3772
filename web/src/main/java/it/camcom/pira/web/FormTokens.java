package it.camcom.pira.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;

/**
 * The token that goes along with each form of a session. The session keeps it as text, as it keeps
 * nothing but values of the JDK: any node and any later version can read them.
 */
final class FormTokens implements CsrfTokenStrategy {

  private static final String KEPT = FormTokens.class.getName();
  private static final String HEADER = "X-CSRF-TOKEN";
  private static final int BYTES = 32;
  private static final String FIELD = "_csrf";

  @Override
  public Optional<CsrfToken> getToken(
      HttpServletRequest request, HttpServletResponse response, boolean createIfNecessary) {
    return Optional.ofNullable(request.getSession(createIfNecessary))
        .flatMap(session -> kept(session, createIfNecessary))
        .map(value -> new CsrfToken(HEADER, FIELD, value));
  }

  private static Optional<String> kept(HttpSession session, boolean createIfNecessary) {
    if (session.getAttribute(KEPT) instanceof String value) {
      return Optional.of(value);
    }
    if (!createIfNecessary) {
      return Optional.empty();
    }
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    var drawn = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    session.setAttribute(KEPT, drawn);
    return Optional.of(drawn);
  }
}
