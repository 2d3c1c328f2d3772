package it.camcom.pira.web.login;

import it.camcom.pira.web.scope.LoginSession;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Logs a person out. It needs no form token: {@link it.camcom.pira.web.scope.RequestFilter} refuses
 * posts of other sites, and they would gain nothing.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    LoginSession.end(request);
    if (!response.isCommitted()) {
      response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
      response.sendRedirect("/login");
    }
  }
}
