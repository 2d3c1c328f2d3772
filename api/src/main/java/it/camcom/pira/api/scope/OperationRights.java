package it.camcom.pira.api.scope;

import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Right;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/**
 * Tells those who may not do an operation so before what they sent is read, or what was answered to
 * it once is looked up. What an operation needs is said by its description; the use case asks
 * again.
 */
@Provider
public class OperationRights implements ContainerRequestFilter {

  @Context private ResourceInfo operation;
  @Inject private CurrentScope scope;

  @Override
  public void filter(ContainerRequestContext request) {
    for (var extension : operation.getResourceMethod().getAnnotationsByType(Extension.class)) {
      Arrays.stream(Right.values())
          .filter(right -> right.name().equals(extension.value()))
          .forEach(scope::require);
    }
  }
}
