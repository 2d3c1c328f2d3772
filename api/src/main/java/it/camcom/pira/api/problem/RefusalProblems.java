package it.camcom.pira.api.problem;

import it.camcom.pira.api.problem.Problem.Violation;
import it.camcom.pira.domain.access.ChamberBusy;
import it.camcom.pira.domain.access.DatabaseUnavailable;
import it.camcom.pira.domain.access.Outages;
import it.camcom.pira.domain.access.TooManyRequests;
import it.camcom.pira.domain.document.DocumentIncomplete;
import it.camcom.pira.domain.document.PrinterBusy;
import it.camcom.pira.domain.importing.UnreadableDocument;
import it.camcom.pira.domain.language.InvalidInput;
import it.camcom.pira.domain.language.Refusal;
import it.camcom.pira.domain.language.VersionMissing;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Maps a refusal of the domain to a problem. */
@Provider
public class RefusalProblems implements ExceptionMapper<Refusal> {

  private static final Logger LOG = System.getLogger(RefusalProblems.class.getName());
  private static final long SECONDS = 15;

  @Context private UriInfo address;

  @Override
  public Response toResponse(Refusal refusal) {
    return response(refusal, detail(refusal));
  }

  static Response response(Refusal refusal) {
    return response(refusal, refusal.getMessage());
  }

  private static Response response(Refusal refusal, String detail) {
    var kind = ProblemKind.of(refusal.getClass());
    LOG.log(Level.INFO, "refused: {0}", kind);
    return Response.status(kind.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.RETRY_AFTER, seconds(refusal))
        .entity(kind.problem(detail, violations(refusal)))
        .build();
  }

  private String detail(Refusal refusal) {
    return refusal instanceof VersionMissing
        ? ProblemTexts.of("Detail.VERSION_MISSING", refusal.getMessage(), versioned())
        : refusal.getMessage();
  }

  /** Where the version is told: at the same address, or at that of which a step is taken. */
  private String versioned() {
    var asked = address.getAbsolutePath().getRawPath();
    return DescribedOperation.at(HttpMethod.GET, address.getPath()).findAny().isPresent()
        ? asked
        : asked.substring(0, asked.lastIndexOf('/'));
  }

  private static Long seconds(Refusal refusal) {
    if (refusal instanceof TooManyRequests tooMany) {
      return tooMany.seconds();
    }
    if (refusal instanceof ChamberBusy || refusal instanceof DatabaseUnavailable) {
      return Outages.SECONDS;
    }
    return refusal instanceof PrinterBusy ? SECONDS : null;
  }

  private static Integer counted(int number) {
    return number == 0 ? null : Integer.valueOf(number);
  }

  private static List<Violation> violations(Refusal refusal) {
    if (refusal instanceof InvalidInput invalid) {
      return invalid.faults().stream()
          .map(fault -> new Violation(fault.field(), null, null, fault.message()))
          .toList();
    }
    if (refusal instanceof DocumentIncomplete incomplete) {
      return incomplete.missing().stream()
          .map(gap -> new Violation(gap.place(), null, null, gap.message()))
          .toList();
    }
    return refusal instanceof UnreadableDocument unreadable
        ? unreadable.problems().stream()
            .map(
                problem ->
                    new Violation(
                        null,
                        counted(problem.place().line()),
                        counted(problem.place().cell()),
                        problem.message()))
            .toList()
        : null;
  }
}
