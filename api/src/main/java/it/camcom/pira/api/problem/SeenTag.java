package it.camcom.pira.api.problem;

import it.camcom.pira.domain.language.Version;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The version that the caller saw, as {@code If-Match} says it. */
public class SeenTag {

  public static final String DESCRIPTION =
      "La versione che si è vista, dall’ETag (di un documento anche da seen)";

  private static final Pattern TAG = Pattern.compile("\"([\\w.-]{1,64})\"");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Parameter(description = DESCRIPTION)
  @HeaderParam(HttpHeaders.IF_MATCH)
  private String ifMatch;

  /**
   * Empty when the caller does not say.
   *
   * @throws BadRequestException if it is not one strong tag of a version
   */
  public Optional<Version> version() {
    return of(ifMatch).map(tag -> Version.read(tag).orElseThrow(SeenTag::unreadable));
  }

  /**
   * @throws BadRequestException if it is not one strong tag
   */
  public static Optional<String> of(String ifMatch) {
    if (ifMatch == null) {
      return Optional.empty();
    }
    var tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw unreadable();
    }
    return Optional.of(tag.group(1));
  }

  /**
   * @throws BadRequestException if it is not the tag of a number
   */
  public static Optional<Integer> number(String ifMatch) {
    var tag = of(ifMatch);
    if (tag.filter(text -> !NUMBER.matcher(text).matches()).isPresent()) {
      throw unreadable();
    }
    return tag.map(Integer::valueOf);
  }

  private static BadRequestException unreadable() {
    return RequestProblems.badRequest(
        "L’intestazione If-Match porta la versione che si è vista, come sta nell’ETag.");
  }
}
