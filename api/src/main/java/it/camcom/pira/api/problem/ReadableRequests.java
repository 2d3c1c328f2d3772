package it.camcom.pira.api.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses headers that are not what they should be, and texts in a query that cannot be kept,
 * before the choice of an operation trips.
 */
@Provider
@PreMatching
public class ReadableRequests implements ContainerRequestFilter {

  private static final Pattern WEIGHT = Pattern.compile("[01](\\.\\d{0,3})?");

  @Override
  public void filter(ContainerRequestContext request) {
    if (!areReadable(request)) {
      var problem = RequestProblems.problem(Response.Status.BAD_REQUEST.getStatusCode());
      request.abortWith(
          Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build());
    }
  }

  /** Each is read by the server where it is first asked for. */
  private static boolean areReadable(ContainerRequestContext request) {
    try {
      return request.getAcceptableMediaTypes().stream().allMatch(ReadableRequests::isWeighed)
          && request.getUriInfo().getQueryParameters().values().stream()
              .flatMap(List::stream)
              .allMatch(JsonText::canBeKept)
          && request.getAcceptableLanguages() != null
          && (request.getMediaType() == null || request.getMediaType().getType() != null);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static boolean isWeighed(MediaType type) {
    return WEIGHT.matcher(type.getParameters().getOrDefault("q", "1")).matches();
  }
}
