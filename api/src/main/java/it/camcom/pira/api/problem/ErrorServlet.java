package it.camcom.pira.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a problem where the container itself refuses, such as without a login. */
@WebServlet("/problem")
public class ErrorServlet extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    ProblemWriter.write(
        response,
        status >= 500 ? UnexpectedProblems.problem(cause) : RequestProblems.problem(status));
  }
}
