package it.camcom.pira.api.view;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The part of a list that the caller asks for, and where the rest is. */
public class Paging {

  public static final int MAX_LIMIT = 500;

  @Parameter(
      description = "Da quale, contando da 0",
      schema = @Schema(type = SchemaType.INTEGER, format = "int32", defaultValue = "0"))
  @QueryParam("offset")
  @DefaultValue("0")
  private String offset;

  @Parameter(
      description = "Quanti, al massimo 500",
      schema = @Schema(type = SchemaType.INTEGER, format = "int32", defaultValue = "100"))
  @QueryParam("limit")
  @DefaultValue("100")
  private String limit;

  @Context private UriInfo address;

  /**
   * From 0; what is below is brought there.
   *
   * @throws BadRequestException if it is no number
   */
  public int offset() {
    return Math.max(0, number(offset));
  }

  /**
   * From 1 to {@link #MAX_LIMIT}; what is beyond is brought within.
   *
   * @throws BadRequestException if it is no number
   */
  public int limit() {
    return Math.max(1, Math.min(number(limit), MAX_LIMIT));
  }

  private static int number(String sent) {
    try {
      return Integer.parseInt(sent);
    } catch (NumberFormatException e) {
      throw new BadRequestException(e);
    }
  }

  public <T> List<T> of(List<T> all) {
    return all.stream().skip(offset()).limit(limit()).toList();
  }

  /**
   * An answer, with a Link to what comes after it.
   *
   * @param given how many are in the answer
   * @param total how many there are
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
