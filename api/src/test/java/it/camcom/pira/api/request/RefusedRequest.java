package it.camcom.pira.api.request;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.camcom.pira.api.problem.Problem;
import it.camcom.pira.domain.language.InvalidInput;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a caller is told who sent something that cannot be taken. */
public final class RefusedRequest {

  private RefusedRequest() {}

  /** The detail of the problem that a bad request is answered with. */
  public static String detail(ThrowingCallable reading) {
    var refusal = catchThrowableOfType(BadRequestException.class, reading);
    return ((Problem) refusal.getResponse().getEntity()).detail();
  }

  /** Each fault as "field: sentence", by field. */
  public static List<String> faults(ThrowingCallable reading) {
    return catchThrowableOfType(InvalidInput.class, reading).faults().stream()
        .map(fault -> fault.field() + ": " + fault.message())
        .toList();
  }
}
