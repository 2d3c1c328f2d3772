package it.camcom.pira.domain.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that a method of a use case needs. {@link RightsInterceptor} checks it before each
 * call, for every caller. A REST resource or a page repeats it, so that a caller without the right
 * is refused before the request's body is read, and so that the API's description shows it.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

  @Nonbinding
  Right value() default Right.PUBLIC;
}
