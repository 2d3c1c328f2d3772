package it.camcom.pira.api.view;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The requested page of a list, with a link to the next. */
public class Paging {

  public static final int MAX_LIMIT = 500;

  @Parameter(description = "Da quale, contando da 0")
  @QueryParam("offset")
  @DefaultValue("0")
  private int offset;

  @Parameter(description = "Quanti, al massimo 500", example = "100")
  @QueryParam("limit")
  @DefaultValue("100")
  private int limit;

  @Context private UriInfo address;

  /** From 0; lower values become 0. */
  public int offset() {
    return Math.max(0, offset);
  }

  /** From 1 to {@link #MAX_LIMIT}; other values are clamped. */
  public int limit() {
    return Math.max(1, Math.min(limit, MAX_LIMIT));
  }

  public <T> List<T> of(List<T> all) {
    return all.stream().skip(offset()).limit(limit()).toList();
  }

  /**
   * Builds an answer, with a Link to the next page.
   *
   * @param given the number in the answer
   * @param total the number over all pages
   */
  public Response answer(Object view, int given, int total) {
    var answer = Response.ok(view);
    long next = (long) offset() + given;
    if (given > 0 && next < total) {
      answer.link(address.getRequestUriBuilder().replaceQueryParam("offset", next).build(), "next");
    }
    return answer.build();
  }
}
