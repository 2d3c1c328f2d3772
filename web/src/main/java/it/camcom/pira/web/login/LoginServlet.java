package it.camcom.pira.web.login;

import it.camcom.pira.web.page.Templates;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The form that the container shows to whoever has not logged in. */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {

  @Inject private transient Templates templates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    templates.render(
        "login.jte",
        Map.of("failed", request.getParameter("failed") != null),
        response.getOutputStream());
  }

  /** The container forwards here what was posted to a page that asks for a login. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
