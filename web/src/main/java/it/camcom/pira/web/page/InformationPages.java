package it.camcom.pira.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What everyone may read of the installation, before any login. */
@WebServlet({"/accessibility", "/privacy", "/contacts", "/help"})
public class InformationPages extends HttpServlet {

  @Inject private transient Templates templates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html; charset=UTF-8");
    templates.render(
        "information" + request.getServletPath() + ".jte",
        Map.of("here", Installation.HERE),
        response.getOutputStream());
  }
}
