package it.camcom.pira.web.login;

import it.camcom.pira.web.scope.LoginSession;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends what a person logged in to. It needs no token of a form: the gate turns away what another
 * site sends, and there is nothing to gain from it.
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
