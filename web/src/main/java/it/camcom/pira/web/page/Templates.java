package it.camcom.pira.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.MvcContext;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.security.Csrf;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The templates, compiled with the application. */
@ApplicationScoped
public class Templates implements ViewEngine {

  @Inject private MvcContext mvc;

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

  @Override
  public boolean supports(String view) {
    return view.endsWith(".jte");
  }

  @Override
  public void processView(ViewEngineContext context) {
    context.getResponseHeaders().putSingle("Content-Type", "text/html; charset=UTF-8");
    var model = new HashMap<>(context.getModels().asMap());
    model.put("frame", Layout.of(context.getRequest(HttpServletRequest.class), mvc.getCsrf()));
    render(context.getView(), model, context.getOutputStream());
  }

  /** The token of each form in the request's session. */
  Csrf csrf() {
    return mvc.getCsrf();
  }

  /** Writes a page where there is no controller, such as the login. */
  public void render(String view, Map<String, Object> model, OutputStream page) {
    var output = new Utf8ByteOutput();
    engine.render(view, model, output);
    try {
      output.writeTo(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
