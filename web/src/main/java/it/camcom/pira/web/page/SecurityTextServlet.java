package it.camcom.pira.web.page;

import it.camcom.pira.domain.access.Start;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Tells whom to write to about a vulnerability, if the operator named somebody. */
@WebServlet(urlPatterns = SecurityTextServlet.PATH, loadOnStartup = 1)
public class SecurityTextServlet extends HttpServlet {

  static final String PATH = "/.well-known/security.txt";

  @Inject private transient Clock clock;

  private transient Optional<SecurityText> text = Optional.empty();

  @Override
  public void init() {
    try {
      text = SecurityText.from(System.getenv());
    } catch (IllegalStateException e) {
      Start.refuse(e.getMessage());
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (text.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain; charset=UTF-8");
    response.getWriter().print(text.get().on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
  }
}
