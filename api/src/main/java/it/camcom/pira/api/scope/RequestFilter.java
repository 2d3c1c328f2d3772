package it.camcom.pira.api.scope;

import it.camcom.pira.api.problem.ProblemWriter;
import it.camcom.pira.domain.access.AllowedHosts;
import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.CurrentScope.Entered;
import it.camcom.pira.domain.access.Meters;
import it.camcom.pira.domain.access.Outages;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Applies to every request: assigns the number under which the log and the audit record it, forbids
 * frames, caches and type guessing, and refuses changes that a browser sends on behalf of another
 * site.
 */
public class RequestFilter extends HttpFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** A host name or an address, from which answers build their own address. */
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}|\\[?[0-9A-Fa-f:.]+]?");

  private static final AllowedHosts HOSTS = AllowedHosts.from(System.getenv());

  @Inject private transient CurrentScope scope;
  @Inject private transient Outages outages;
  @Inject private transient Meters meters;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      chain.doFilter(request, response);
      return;
    }
    var begun = System.nanoTime();
    var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      answer(request, response, chain);
      status = response.getStatus();
    } finally {
      meters.answered(
          "api",
          request.getMethod(),
          MeasuredRoute.of(request),
          status,
          Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var number = UUID.randomUUID().toString();
    try (Entered in = scope.begin(number)) {
      response.setHeader("X-Request-Id", number);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("Cache-Control", "no-store");
      if (request.isSecure()) {
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
      }
      if (!isOurs(request)) {
        ProblemWriter.badRequest(response);
        return;
      }
      if (isOfAnotherSite(request)) {
        ProblemWriter.forbidden(response);
        return;
      }
      proceed(request, response, chain);
    }
  }

  /** What passes by itself, met before an operation was called, is no fault of the platform. */
  private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      var passing = outages.refusal(e);
      if (passing.isEmpty() || response.isCommitted()) {
        throw e;
      }
      ProblemWriter.unavailable(response, passing.get());
    }
  }

  /** Probes ask for the status under any name. */
  private static boolean isOurs(HttpServletRequest request) {
    var name = request.getServerName();
    return HOST.matcher(name).matches()
        && (HOSTS.contains(name) || request.getRequestURI().equals("/api/v1/status"));
  }

  private static boolean isOfAnotherSite(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return !SAFE.contains(request.getMethod())
        && (site == null
            ? request.getHeader("Origin") != null
            : !site.equals("same-origin") && !site.equals("none"));
  }
}
