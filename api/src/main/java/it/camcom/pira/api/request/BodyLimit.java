package it.camcom.pira.api.request;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Bounds a JSON body and checks its syntax before anything reads it. */
@Provider
public class BodyLimit implements ReaderInterceptor {

  private static final int MAX_BYTES = 262_144;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (isJson(context.getMediaType())) {
      requireUtf8(context.getMediaType());
      int most = most(context);
      var body = context.getInputStream().readNBytes(most + 1);
      if (body.length > most) {
        throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
      }
      JsonSyntax.requireWhole(body);
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  private static int most(ReaderInterceptorContext context) {
    return Arrays.stream(context.getAnnotations())
        .filter(MaxSize.class::isInstance)
        .mapToInt(annotation -> ((MaxSize) annotation).value())
        .findFirst()
        .orElse(MAX_BYTES);
  }

  /** Requires UTF-8, as RFC 8259 section 8.1 does. */
  private static void requireUtf8(MediaType type) {
    var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
    if (!charset.equalsIgnoreCase("UTF-8")) {
      throw new NotSupportedException();
    }
  }

  private static boolean isJson(MediaType type) {
    return MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
        || type.getSubtype().endsWith("+json");
  }
}
