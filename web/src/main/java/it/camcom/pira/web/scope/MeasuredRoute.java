package it.camcom.pira.web.scope;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes under which name a request is measured: its address as the controllers declare it. */
@Provider
public class MeasuredRoute implements ContainerRequestFilter {

  private static final String ATTRIBUTE = MeasuredRoute.class.getName();
  private static final String OTHER = "other";

  @Context private ResourceInfo operation;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    request.setAttribute(
        ATTRIBUTE,
        Stream.of(
                operation.getResourceClass().getAnnotation(Path.class),
                operation.getResourceMethod().getAnnotation(Path.class))
            .flatMap(Stream::ofNullable)
            .map(path -> path.value().replaceAll("\\{(\\w+):.*?\\}{1,2}(?=/|$)", "{$1}"))
            .collect(Collectors.joining("/", "/", "")));
  }

  /** A request that no operation answered is one of a few, too: an attacker may send any. */
  static String of(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
        .map(Object::toString)
        .orElse(servlet(request));
  }

  private static String servlet(HttpServletRequest request) {
    var pattern = request.getHttpServletMapping().getPattern();
    return pattern == null || pattern.equals("/*") ? OTHER : pattern;
  }
}
