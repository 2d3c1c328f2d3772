package it.camcom.pira.api.plan;

import it.camcom.pira.api.problem.Conflict;
import it.camcom.pira.api.problem.SentRecord;
import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.language.ChangedMeanwhile;
import it.camcom.pira.domain.language.VersionMissing;
import it.camcom.pira.domain.plan.Place;
import it.camcom.pira.domain.plan.Plan;
import it.camcom.pira.domain.plan.PlanEditing;
import it.camcom.pira.domain.plan.PlanPart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What all parts of a plan have in common over HTTP. */
@RequestScoped
public class PartOperations {

  @Inject private PlanEditing editing;
  @Inject private CurrentScope scope;

  /** Refuses whoever may not edit, and what is not there, before the body is looked at. */
  void admit(int year) {
    if (!editing.admits(Year.of(year))) {
      throw new NotFoundException();
    }
  }

  <P extends PlanPart> P found(int year, Function<Plan, Optional<P>> part) {
    return editing.plan(Year.of(year)).flatMap(part).orElseThrow(NotFoundException::new);
  }

  <P extends PlanPart> P foundToEdit(int year, Function<Plan, Optional<P>> part) {
    admit(year);
    return found(year, part);
  }

  <P extends PlanPart> Response added(
      int year, Place place, P part, Kind<P, ?> kind, String reason, URI location) {
    var kept =
        editing
            .add(Year.of(year), place, part, Optional.ofNullable(reason))
            .orElseThrow(NotFoundException::new);
    var form = kind.form().apply(kept);
    return Response.created(location)
        .tag(Patched.tag(form))
        .entity(form.offering(next(kind)))
        .build();
  }

  <P extends PlanPart> Response shown(P part, Kind<P, ?> kind, Request request) {
    var form = kind.form().apply(part);
    var tag = new EntityTag(Patched.tag(form));
    var unchanged = request.evaluatePreconditions(tag);
    return unchanged != null && isNotModified(unchanged)
        ? unchanged.build()
        : Response.ok(form.offering(next(kind))).tag(tag).build();
  }

  private static boolean isNotModified(Response.ResponseBuilder answer) {
    return answer.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
  }

  /** Whoever comes second gets both: the part as it is now, and what they sent. */
  <P extends PlanPart, F extends PartForm<P>> Response patched(
      int year,
      Function<Plan, Optional<P>> part,
      Kind<P, F> kind,
      String patch,
      String reason,
      Preconditions asked) {
    P seen = foundToEdit(year, part);
    F form = kind.form().apply(seen);
    var sent = SentRecord.object(patch);
    try {
      asked.require(form);
      var wanted = Patched.of(form, sent, kind.type()).part(Optional.of(seen));
      var kept =
          editing
              .replace(Year.of(year), seen, wanted, Optional.ofNullable(reason))
              .orElseThrow(NotFoundException::new);
      var now = kind.form().apply(kept);
      return Response.ok(now.offering(next(kind))).tag(Patched.tag(now)).build();
    } catch (ChangedMeanwhile e) {
      throw Conflict.of(e, kind.form().apply(found(year, part)), sent);
    }
  }

  <P extends PlanPart> Response placed(
      int year, P seen, Kind<P, ?> kind, Place place, String reason, Preconditions asked) {
    asked.require(kind.form().apply(seen));
    if (!editing.place(Year.of(year), seen, place, Optional.ofNullable(reason))) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  <P extends PlanPart> Response removed(
      int year,
      P seen,
      Kind<P, ?> kind,
      boolean withDependents,
      String reason,
      Preconditions asked) {
    asked.require(kind.form().apply(seen));
    if (!editing.remove(Year.of(year), seen, withDependents, Optional.ofNullable(reason))) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }

  private List<String> next(Kind<?, ?> kind) {
    return scope.get().grants(Right.EDIT_PLAN) ? kind.operations() : List.of();
  }

  /** What kind of part it is: its form, and the operations on it. */
  record Kind<P extends PlanPart, F extends PartForm<P>>(
      Class<F> type, Function<P, F> form, List<String> operations) {}

  /** What the caller says to have seen. */
  record Preconditions(Request request, HttpHeaders headers) {

    /**
     * @throws VersionMissing if the caller does not say
     * @throws ChangedMeanwhile if it is not that any more
     */
    void require(Object form) {
      if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
        throw new VersionMissing();
      }
      if (request.evaluatePreconditions(new EntityTag(Patched.tag(form))) != null) {
        throw new ChangedMeanwhile();
      }
    }
  }
}
