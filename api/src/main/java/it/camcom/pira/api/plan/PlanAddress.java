package it.camcom.pira.api.plan;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Addresses of parts of a plan. */
final class PlanAddress {

  private PlanAddress() {}

  /** Of a part of the plan that the request is about. */
  static URI of(UriInfo request, String kind, Object id) {
    var of = request.getPathParameters();
    return request
        .getBaseUriBuilder()
        .path("chambers/{chamber}/plans/{year}/{kind}/{id}")
        .build(of.getFirst("chamber"), of.getFirst("year"), kind, id);
  }
}
