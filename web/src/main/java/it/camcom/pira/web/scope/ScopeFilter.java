package it.camcom.pira.web.scope;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.CurrentScope.Entered;
import it.camcom.pira.domain.people.Authentication;
import it.camcom.pira.domain.people.Caller;
import it.camcom.pira.domain.people.PasswordLogin;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.domain.people.RequestPath;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The one way in for pages. People who have not logged in are shown the form, or sent to the
 * identity provider; nothing is kept of their request. The rest of a request works in the scope
 * that the address is for, if the platform's own record lets the person into it. To others there is
 * nothing at that address.
 */
public class ScopeFilter extends HttpFilter {

  private static final Logger LOG = System.getLogger(ScopeFilter.class.getName());
  private static final String ROOT = "/";
  private static final String PASSWORD = "me/password";

  @Inject private transient Authentication entering;
  @Inject private transient PasswordLogin passwordLogin;
  @Inject private transient CurrentScope scope;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null && !isLoggedInElsewhere(request, response)) {
      return;
    }
    var person = entering.personNamed(request.getUserPrincipal().getName());
    if (!LoginSession.of(request).isGood(person)) {
      LoginSession.end(request);
      response.sendRedirect("/login?ended");
      return;
    }
    person.ifPresent(one -> request.setAttribute(Person.class.getName(), one));
    var address = RequestPath.of(request.getRequestURI(), ROOT);
    if (person.filter(Person::mustChangePassword).isPresent() && !address.isFor(PASSWORD)) {
      response.sendRedirect("/me/password");
      return;
    }
    var entered = person.flatMap(one -> address.scopeFor(one, Caller.inPerson(one)));
    if (entered.isEmpty()) {
      LOG.log(Level.INFO, "{0} asked for what is not theirs", request.getUserPrincipal().getName());
      response.sendError(
          person.isEmpty() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try (Entered in = scope.enter(entered.get())) {
      chain.doFilter(request, response);
    }
  }

  /** False if the response asks for a login. */
  private boolean isLoggedInElsewhere(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!passwordLogin.isOffered()) {
      return request.authenticate(response);
    }
    request.getRequestDispatcher("/login").forward(request, response);
    return false;
  }
}
