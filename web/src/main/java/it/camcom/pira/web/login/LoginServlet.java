package it.camcom.pira.web.login;

import it.camcom.pira.domain.people.KnownDevices;
import it.camcom.pira.domain.people.LoginResult;
import it.camcom.pira.domain.people.LoginResult.Accepted;
import it.camcom.pira.domain.people.LoginResult.Delayed;
import it.camcom.pira.domain.people.PasswordLogin;
import it.camcom.pira.web.page.PageTexts;
import it.camcom.pira.web.page.Templates;
import it.camcom.pira.web.scope.LoginSession;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The form for people who have not logged in, and what comes of it. A session begins with a login.
 */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {

  private static final String DEVICE = "PIRA-DEVICE";
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private transient PasswordLogin loggingIn;
  @Inject private transient KnownDevices devices;
  @Inject private transient Templates templates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(response, request.getParameter("ended") == null ? "" : PageTexts.of("Login.ended"), "");
  }

  /** Also reached by what was posted to a page that asks for a login; then nobody logs in. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var username = Optional.ofNullable(request.getParameter("username")).orElse("");
    var password = Optional.ofNullable(request.getParameter("password")).orElse("");
    if (!isSentFromTheForm(request)) {
      show(response, "", "");
      return;
    }
    var attempt = loggingIn.attempt(username, password, request.getRemoteAddr(), mark(request));
    if (attempt instanceof Accepted accepted) {
      response.addCookie(cookie(devices.mark(accepted.username())));
      enter(request, response, accepted.username().text(), password);
    } else {
      refuse(response, attempt, username);
    }
  }

  private static String mark(HttpServletRequest request) {
    return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(DEVICE))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Sent back to the login alone. */
  private static Cookie cookie(String mark) {
    var cookie = new Cookie(DEVICE, mark);
    cookie.setPath("/login");
    cookie.setHttpOnly(true);
    cookie.setSecure(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) KnownDevices.KNOWN.toSeconds());
    return cookie;
  }

  private static boolean isSentFromTheForm(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        && request.getRequestURI().equals("/login")
        && request.getQueryString() == null;
  }

  /**
   * Empties a session that was there and gives it another name. It is not invalidated: with
   * replicated sessions, invalidating one, beginning another and renaming that in one request locks
   * the other nodes out of it.
   */
  private static void enter(
      HttpServletRequest request, HttpServletResponse response, String username, String password)
      throws IOException, ServletException {
    if (request.getUserPrincipal() != null) {
      request.logout();
    }
    var session = request.getSession();
    Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
    request.login(username, password);
    request.changeSessionId();
    LoginSession.begin(request);
    response.sendRedirect("/chambers");
  }

  private void refuse(HttpServletResponse response, LoginResult attempt, String username)
      throws IOException {
    if (attempt instanceof Delayed delayed) {
      response.setStatus(TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", String.valueOf(delayed.seconds()));
      show(response, PageTexts.of("Login.delayed", delayed.seconds()), username);
      return;
    }
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    show(response, PageTexts.of("Login.refused"), username);
  }

  private void show(HttpServletResponse response, String message, String username)
      throws IOException {
    response.setContentType("text/html; charset=UTF-8");
    templates.render(
        "login.jte", Map.of("message", message, "username", username), response.getOutputStream());
  }
}
