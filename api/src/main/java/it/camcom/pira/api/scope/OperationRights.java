package it.camcom.pira.api.scope;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Requires;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Refuses a caller without the operation's right before the body is read, or a stored response is
 * looked up. The use case checks the right again.
 */
@Provider
public class OperationRights implements ContainerRequestFilter {

  @Context private ResourceInfo operation;
  @Inject private CurrentScope scope;

  @Override
  public void filter(ContainerRequestContext request) {
    scope.require(operation.getResourceMethod().getAnnotation(Requires.class).value());
  }
}
