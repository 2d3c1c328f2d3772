package it.camcom.pira.web.scope;

import it.camcom.pira.domain.access.AllowedHosts;
import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.CurrentScope.Entered;
import it.camcom.pira.domain.access.Meters;
import it.camcom.pira.domain.access.Outages;
import it.camcom.pira.domain.language.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * Applies to every request: assigns the number under which the log and the audit record it, tells
 * browsers to load nothing from other sites, run nothing inline, frame nothing and cache nothing,
 * and refuses changes on behalf of another site.
 */
public class RequestFilter extends HttpFilter {

  private static final String POLICY =
      "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self';"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final Logger LOG = System.getLogger(RequestFilter.class.getName());
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private static final AllowedHosts HOSTS = AllowedHosts.from(System.getenv());

  @Inject private transient CurrentScope scope;
  @Inject private transient Outages outages;
  @Inject private transient Meters meters;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      guard(request, response);
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
          "web",
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
      guard(request, response);
      if (isOfAnotherSite(request)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      if (!HOSTS.contains(request.getServerName()) || !isReadable(request)) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      proceed(request, new RelativeRedirects(request, response), chain);
    }
  }

  /** What passes by itself is no fault of the platform. */
  private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      if (outages.refusal(e).isEmpty() || response.isCommitted()) {
        throw e;
      }
      response.setHeader("Retry-After", String.valueOf(Outages.SECONDS));
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private static void guard(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!isAsset(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  /** Reads one field, on which the server parses all of them. */
  private static boolean isReadable(HttpServletRequest request) {
    try {
      return request.getParameterMap().values().stream()
          .flatMap(Arrays::stream)
          .allMatch(Texts::canBeKept);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "what was sent cannot be read: {0}", e.getClass().getName());
      return false;
    }
  }

  private static boolean isAsset(HttpServletRequest request) {
    return request.getServletPath().equals("/assets");
  }

  /** Browsers state the origin of a form; programs that do not have no cookie to abuse. */
  private static boolean isOfAnotherSite(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) {
      return false;
    }
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    var origin = request.getHeader("Origin");
    return origin != null
        && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
  }
}
