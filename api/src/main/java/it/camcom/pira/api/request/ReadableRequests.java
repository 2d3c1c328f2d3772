package it.camcom.pira.api.request;

import it.camcom.pira.api.problem.RequestProblems;
import it.camcom.pira.domain.language.Texts;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses malformed headers, and texts in a query that cannot be stored, before the matching of an
 * operation fails on them.
 */
@Provider
@PreMatching
public class ReadableRequests implements ContainerRequestFilter {

  private static final Pattern WEIGHT = Pattern.compile("[01](\\.\\d{0,3})?");

  @Override
  public void filter(ContainerRequestContext request) {
    if (!areReadable(request)) {
      refuse(request, "Request.header");
    } else if (!canBeKept(request.getUriInfo().getQueryParameters())) {
      refuse(request, "Request.characters");
    }
  }

  private static void refuse(ContainerRequestContext request, String key) {
    request.abortWith(RequestProblems.badRequest(key).getResponse());
  }

  /** Reads each header, because the server parses it only on first use. */
  private static boolean areReadable(ContainerRequestContext request) {
    try {
      return request.getAcceptableMediaTypes().stream().allMatch(ReadableRequests::isWeighed)
          && request.getAcceptableLanguages() != null
          && (request.getMediaType() == null || request.getMediaType().getType() != null);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static boolean canBeKept(Map<String, List<String>> parameters) {
    return parameters.values().stream().flatMap(List::stream).allMatch(Texts::canBeKept);
  }

  private static boolean isWeighed(MediaType type) {
    return WEIGHT.matcher(type.getParameters().getOrDefault("q", "1")).matches();
  }
}
