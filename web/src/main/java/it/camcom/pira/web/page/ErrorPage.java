package it.camcom.pira.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows that a page does not exist, or failed. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

  @Inject private transient Templates templates;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    response.setContentType("text/html; charset=UTF-8");
    templates.render("error.jte", ErrorResponse.model(status, request), response.getOutputStream());
  }
}
