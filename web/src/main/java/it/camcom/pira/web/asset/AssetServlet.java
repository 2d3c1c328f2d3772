package it.camcom.pira.web.asset;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Serves the assets of the build; browsers keep them, since a changed one has another name. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

  private static final String TEXT = "text/plain; charset=UTF-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    if (!AssetNames.isServed(name)) {
      response.setHeader("Cache-Control", "no-store");
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), TEXT));
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Vary", "Accept-Encoding");
    if (takesGzip(request) && send(name + ".gz", true, response)) {
      return;
    }
    send(name, false, response);
  }

  private static boolean takesGzip(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept-Encoding"))
        .filter(codings -> codings.matches("(?i)(.*,)?\\s*gzip\\s*(,.*)?"))
        .isPresent();
  }

  /** False if there is no such file: fonts are compressed by themselves. */
  private static boolean send(String file, boolean compressed, HttpServletResponse response)
      throws IOException {
    try (var content = AssetServlet.class.getResourceAsStream(AssetNames.FOLDER + "/" + file)) {
      if (content == null) {
        return false;
      }
      if (compressed) {
        response.setHeader("Content-Encoding", "gzip");
      }
      content.transferTo(response.getOutputStream());
      return true;
    }
  }
}
