package it.camcom.pira.domain.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Stops the deployment when an operation or a use case names no right. */
public class MissingRights implements Extension {

  private static final String DOMAIN = "it.camcom.pira.domain.";

  private final Set<String> missing = new TreeSet<>();

  void lookAt(
      @Observes @WithAnnotations({Path.class, ApplicationScoped.class})
          ProcessAnnotatedType<?> found) {
    missing.addAll(in(found.getAnnotatedType().getJavaClass()));
  }

  void report(@Observes AfterBeanDiscovery discovery) {
    if (!missing.isEmpty()) {
      discovery.addDefinitionError(new IllegalStateException("no @Requires on " + missing));
    }
  }

  /** Names the methods of a type that lack a right. */
  static Set<String> in(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> isOperation(method) || isUseCase(type, method))
        .filter(method -> !method.isAnnotationPresent(Requires.class))
        .map(Method::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOperation(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static boolean isUseCase(Class<?> type, Method method) {
    return type.isAnnotationPresent(ApplicationScoped.class)
        && type.getPackageName().startsWith(DOMAIN)
        && Modifier.isPublic(method.getModifiers())
        && !method.isSynthetic();
  }
}
