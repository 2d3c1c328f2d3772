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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Answers a refusal of the domain. */
@Provider
public class RefusalProblems implements ExceptionMapper<Refusal> {

  private static final Logger LOG = System.getLogger(RefusalProblems.class.getName());
  private static final long SECONDS = 15;

  @Override
  public Response toResponse(Refusal refusal) {
    return response(refusal);
  }

  static Response response(Refusal refusal) {
    var kind = ProblemKind.of(refusal.getClass());
    LOG.log(Level.INFO, "refused: {0}", kind);
    return Response.status(kind.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.RETRY_AFTER, seconds(refusal))
        .entity(kind.problem(refusal.getMessage(), violations(refusal)))
        .build();
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
