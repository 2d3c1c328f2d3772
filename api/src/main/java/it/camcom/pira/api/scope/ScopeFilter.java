package it.camcom.pira.api.scope;

import it.camcom.pira.api.problem.ProblemWriter;
import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.CurrentScope.Entered;
import it.camcom.pira.domain.people.Authentication;
import it.camcom.pira.domain.people.Caller;
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
 * The only entry: authenticates the caller, then runs the rest of the request in the scope of the
 * path, if the platform's records admit the caller to it. Others get 404.
 */
public class ScopeFilter extends HttpFilter {

  private static final Logger LOG = System.getLogger(ScopeFilter.class.getName());
  private static final String ROOT = "/v1/";
  private static final String PASSWORD = "me/password";

  @Inject private transient Authentication entering;
  @Inject private transient CurrentScope scope;
  @Inject private transient RequestAuthentication login;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var address =
        RequestPath.of(request.getRequestURI().substring(request.getContextPath().length()), ROOT);
    if (address.isFor("status")) {
      chain.doFilter(request, response);
      return;
    }
    var caller = login.caller(request, response);
    if (caller.isEmpty()) {
      return;
    }
    var person = entering.person(caller.get());
    if (person.isEmpty()) {
      ProblemWriter.unauthenticated(response);
      return;
    }
    if (person.get().mustChangePassword() && !address.isFor(PASSWORD)) {
      ProblemWriter.mustChangePassword(response);
      return;
    }
    var entered = address.scopeFor(person.get(), caller.get());
    if (entered.isEmpty()) {
      LOG.log(Level.INFO, "{0} asked for what is not theirs", caller.get().account());
      ProblemWriter.notFound(response);
      return;
    }
    request.setAttribute(Caller.class.getName(), caller.get());
    request.setAttribute(Person.class.getName(), person.get());
    try (Entered in = scope.enter(entered.get())) {
      chain.doFilter(request, response);
    }
  }
}
