package it.camcom.pira.domain.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Refuses a call without the right that the called method {@link Requires}. Runs before the
 * transaction of the use case begins.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RightsInterceptor {

  private final CurrentScope scope;

  @Inject
  public RightsInterceptor(CurrentScope scope) {
    this.scope = scope;
  }

  /**
   * @throws NotPermitted if the scope does not grant the right
   * @throws IllegalStateException if the method needs a right and the work entered no scope
   */
  @AroundInvoke
  public Object check(InvocationContext call) throws Exception {
    var required = call.getMethod().getAnnotation(Requires.class);
    if (required != null) {
      scope.require(required.value());
    }
    return call.proceed();
  }
}
