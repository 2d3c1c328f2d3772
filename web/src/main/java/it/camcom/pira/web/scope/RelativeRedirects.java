package it.camcom.pira.web.scope;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Redirects to other pages without naming a host (RFC 9110, 10.2.2): browsers stay at the address
 * that they asked, whatever host a request claims.
 */
final class RelativeRedirects extends HttpServletResponseWrapper {

  private static final String LOCATION = "Location";

  private final String own;

  RelativeRedirects(HttpServletRequest request, HttpServletResponse response) {
    super(response);
    var whole = request.getRequestURL();
    own = whole.substring(0, whole.length() - request.getRequestURI().length());
  }

  @Override
  public void sendRedirect(String location) {
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader(LOCATION, location);
  }

  @Override
  public void setHeader(String name, String value) {
    super.setHeader(name, relative(name, value));
  }

  @Override
  public void addHeader(String name, String value) {
    super.addHeader(name, relative(name, value));
  }

  private String relative(String name, String value) {
    return LOCATION.equalsIgnoreCase(name) && value != null && value.startsWith(own + "/")
        ? value.substring(own.length())
        : value;
  }
}
