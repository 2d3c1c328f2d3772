package it.camcom.pira.api.plan;

import it.camcom.pira.api.problem.Conflict;
import it.camcom.pira.api.request.SeenTag;
import it.camcom.pira.api.request.Sent;
import it.camcom.pira.api.request.StrictRecordReader;
import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.editing.PartChanged;
import it.camcom.pira.domain.editing.PlanEditing;
import it.camcom.pira.domain.plan.PartId;
import it.camcom.pira.domain.plan.PartPlace;
import it.camcom.pira.domain.plan.PlanPart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Year;
import java.util.function.Supplier;

/** Does over HTTP what is common to all parts of a plan. */
@RequestScoped
public class PartOperations {

  @Inject private PlanEditing editing;
  @Inject private CurrentScope scope;

  <P extends PlanPart> Response shown(
      int year, PartId<P> id, PartKind<P, ?> kind, Request request) {
    var part = editing.part(Year.of(year), id).orElseThrow(NotFoundException::new);
    var unchanged = request.evaluatePreconditions(tag(part));
    return unchanged != null && isNotModified(unchanged)
        ? unchanged.build()
        : with(part, kind, Response.ok());
  }

  private static boolean isNotModified(ResponseBuilder answer) {
    return answer.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
  }

  <P extends PlanPart, F extends PartForm<P>> Response added(
      PlanChangeRequest asked, PartPlace place, PartKind<P, F> kind, F form) {
    var input = Sent.required(kind.required(), form).input();
    var part =
        editing.add(asked.year(), place, input, asked.reason()).orElseThrow(NotFoundException::new);
    return with(part, kind, Response.created(asked.addressOf(kind.path().apply(part))));
  }

  <P extends PlanPart, F extends PartForm<P>> Response patched(
      PlanChangeRequest asked, SeenTag seen, PartId<P> id, PartKind<P, F> kind, String patch) {
    var sent = StrictRecordReader.object(patch);
    var part =
        orConflict(
            kind,
            sent,
            () ->
                editing.replace(
                    asked.year(),
                    id,
                    seen.version(),
                    now -> kind.patched(now, sent).input(),
                    asked.reason()));
    return with(part.orElseThrow(NotFoundException::new), kind, Response.ok());
  }

  <P extends PlanPart, F extends PartForm<P>> Response confirmed(
      int year, SeenTag seen, PartId<P> id, PartKind<P, F> kind) {
    var part = orConflict(kind, null, () -> editing.confirm(Year.of(year), id, seen.version()));
    return with(part.orElseThrow(NotFoundException::new), kind, Response.ok());
  }

  Response placed(
      PlanChangeRequest asked, SeenTag seen, PartId<?> id, PartKind<?, ?> kind, PlaceForm form) {
    var input = Sent.required("position", form).input();
    return done(
        orConflict(
            kind,
            form,
            () -> editing.place(asked.year(), id, seen.version(), input, asked.reason())));
  }

  Response removed(
      PlanChangeRequest asked,
      SeenTag seen,
      PartId<?> id,
      PartKind<?, ?> kind,
      boolean withDependents) {
    return done(
        orConflict(
            kind,
            null,
            () ->
                editing.remove(asked.year(), id, seen.version(), withDependents, asked.reason())));
  }

  /** Runs a change. On a conflict, answers with both the present part and the one sent. */
  private static <T> T orConflict(PartKind<?, ?> kind, Object sent, Supplier<T> change) {
    try {
      return change.get();
    } catch (PartChanged e) {
      throw Conflict.of(e, kind.formOf(e.current()), sent);
    }
  }

  private <P extends PlanPart> Response with(P part, PartKind<P, ?> kind, ResponseBuilder answer) {
    return answer.tag(tag(part)).entity(kind.shown(part, scope.get())).build();
  }

  private static EntityTag tag(PlanPart part) {
    return new EntityTag(part.version().text());
  }

  private static Response done(boolean isDone) {
    if (!isDone) {
      throw new NotFoundException();
    }
    return Response.noContent().build();
  }
}
