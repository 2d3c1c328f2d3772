package it.camcom.pira.web.login;

import it.camcom.pira.domain.people.LoginResult;
import it.camcom.pira.domain.people.LoginResult.Accepted;
import it.camcom.pira.domain.people.LoginResult.Delayed;
import it.camcom.pira.domain.people.PasswordLogin;
import it.camcom.pira.web.page.PageTexts;
import it.camcom.pira.web.page.Templates;
import it.camcom.pira.web.scope.LoginSession;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Shows the login form of the container, and takes what it sends. */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {

  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private transient PasswordLogin loggingIn;
  @Inject private transient Templates templates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(response, request.getParameter("ended") == null ? "" : PageTexts.of("Login.ended"), "");
  }

  /** The container also forwards posts to a page that needs a login; then nobody logs in. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var username = Optional.ofNullable(request.getParameter("username")).orElse("");
    var password = Optional.ofNullable(request.getParameter("password")).orElse("");
    if (!request.getRequestURI().equals("/login") || request.getQueryString() != null) {
      show(response, "", "");
      return;
    }
    var attempt = loggingIn.attempt(username, password, request.getRemoteAddr());
    if (attempt instanceof Accepted accepted) {
      enter(request, response, accepted.username().text(), password);
    } else {
      refuse(response, attempt, username);
    }
  }

  /** Starts a new session: the old one is dropped with its id, against session fixation. */
  private static void enter(
      HttpServletRequest request, HttpServletResponse response, String username, String password)
      throws IOException, ServletException {
    var before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    request.getSession();
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
