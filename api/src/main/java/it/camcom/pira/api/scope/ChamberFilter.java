package it.camcom.pira.api.scope;

import it.camcom.pira.api.problem.ProblemWriter;
import it.camcom.pira.domain.chamber.ChamberAddress;
import it.camcom.pira.domain.chamber.ChamberEntering;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.CurrentScope.Entered;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The one way into a chamber: the caller's membership is looked up, and the rest of the request
 * works in the chamber's scope. To others the chamber does not exist.
 */
@WebFilter("/v1/chambers/*")
public class ChamberFilter extends HttpFilter {

  private static final String ROOT = "/v1/chambers";

  @Inject private transient ChamberEntering entering;
  @Inject private transient CurrentScope scope;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var chamber = ChamberAddress.chamberIn(path, ROOT);
    if (chamber.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var entered = entering.scopeOf(chamber.get(), request.getUserPrincipal().getName());
    if (entered.isEmpty()) {
      ProblemWriter.notFound(response);
      return;
    }
    try (Entered in = scope.enter(entered.get())) {
      chain.doFilter(request, response);
    }
  }
}
