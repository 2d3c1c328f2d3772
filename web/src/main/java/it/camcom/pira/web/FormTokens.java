package it.camcom.pira.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.krazo.security.CsrfToken;
import org.eclipse.krazo.security.CsrfTokenStrategy;

/**
 * The token that goes along with each form of a session. The session keeps it as text, as it keeps
 * nothing but values of the JDK: any node and any later version can read them.
 */
final class FormTokens implements CsrfTokenStrategy {

  private static final String KEPT = FormTokens.class.getName();
  private static final String HEADER = "X-CSRF-TOKEN";
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
    var drawn = UUID.randomUUID().toString();
    session.setAttribute(KEPT, drawn);
    return Optional.of(drawn);
  }
}
