package it.camcom.pira.domain.access;

import jakarta.interceptor.InvocationContext;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.AllArguments;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.matcher.ElementMatchers;

/** Puts the {@link RightsInterceptor} before a use case, as the server's CDI does. */
public final class Guarded {

  private Guarded() {}

  public static <T> T by(CurrentScope scope, T useCase) {
    try {
      return type(scope, useCase).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<? extends T> type(CurrentScope scope, T useCase)
      throws IllegalAccessException {
    var type = (Class<T>) useCase.getClass();
    var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    return new ByteBuddy()
        .subclass(type)
        .method(ElementMatchers.isAnnotatedWith(Requires.class))
        .intercept(
            MethodDelegation.withDefaultConfiguration()
                .filter(ElementMatchers.named("call"))
                .to(new Calls(scope, useCase)))
        .make()
        .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(lookup))
        .getLoaded();
  }

  /** Passes each call through the interceptor to the use case. */
  public record Calls(CurrentScope scope, Object useCase) {

    @RuntimeType
    public Object call(@Origin Method method, @AllArguments Object[] arguments) throws Exception {
      return new RightsInterceptor(scope)
          .check(
              new Call(
                  method,
                  Arrays.asList(arguments),
                  () -> {
                    try {
                      method.setAccessible(true);
                      return method.invoke(useCase, arguments);
                    } catch (InvocationTargetException e) {
                      if (e.getCause() instanceof Exception cause) {
                        throw cause;
                      }
                      throw (Error) e.getCause();
                    }
                  }));
    }
  }

  /** A call of a method that an interceptor sees. */
  private record Call(Method method, List<Object> parameters, Callable<Object> rest)
      implements InvocationContext {

    @Override
    public Object getTarget() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object getTimer() {
      return null;
    }

    @Override
    public Method getMethod() {
      return method;
    }

    @Override
    public Constructor<?> getConstructor() {
      return null;
    }

    @Override
    public Object[] getParameters() {
      return parameters.toArray();
    }

    @Override
    public void setParameters(Object[] replaced) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
      return Map.of();
    }

    @Override
    public Object proceed() throws Exception {
      return rest.call();
    }
  }
}
