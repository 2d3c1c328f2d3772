package it.camcom.pira.domain.chamber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;

/** Stops the deployment when an operation or a use case names no right. */
public class MissingRights implements Extension {

  private static final String DOMAIN = "it.camcom.pira.domain.";

  private final Set<String> missing = new TreeSet<>();

  void lookAt(
      @Observes @WithAnnotations({Path.class, ApplicationScoped.class})
          ProcessAnnotatedType<?> found) {
    missing.addAll(in(found.getAnnotatedType()));
  }

  void report(@Observes AfterBeanDiscovery discovery) {
    if (!missing.isEmpty()) {
      discovery.addDefinitionError(new IllegalStateException("no @Requires on " + missing));
    }
  }

  /** The methods of a type that should name a right and do not. */
  static Set<String> in(AnnotatedType<?> type) {
    var found = new TreeSet<String>();
    type.getMethods().stream()
        .filter(method -> isOperation(method) || isUseCase(type, method))
        .filter(method -> !method.isAnnotationPresent(Requires.class))
        .forEach(method -> found.add(method.getJavaMember().toString()));
    return found;
  }

  private static boolean isOperation(AnnotatedMethod<?> method) {
    return method.getAnnotations().stream()
        .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  private static boolean isUseCase(AnnotatedType<?> type, AnnotatedMethod<?> method) {
    return type.isAnnotationPresent(ApplicationScoped.class)
        && type.getJavaClass().getName().startsWith(DOMAIN)
        && method.getJavaMember().getDeclaringClass().equals(type.getJavaClass())
        && Modifier.isPublic(method.getJavaMember().getModifiers());
  }
}
