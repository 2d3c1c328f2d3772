package it.camcom.pira.api.idempotency;

import static it.camcom.pira.api.view.JsonMapping.JSON;

import it.camcom.pira.domain.idempotency.IdempotentRequests;
import it.camcom.pira.domain.idempotency.StoredResponse;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a creating operation once for each key. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotencyFilter {

  public static final String KEY = "Idempotency-Key";

  @Inject private IdempotentRequests repeating;
  @Inject private HttpServletRequest request;

  @AroundInvoke
  Object once(InvocationContext operation) throws Exception {
    var key = request.getHeader(KEY);
    if (key == null) {
      return operation.proceed();
    }
    return response(repeating.once(key, digest(operation), () -> answer(operation)));
  }

  @SuppressWarnings("IllegalCatch")
  private static StoredResponse answer(InvocationContext operation) {
    try {
      var response = (Response) operation.proceed();
      return new StoredResponse(
          response.getStatus(),
          response.getLocation().toString(),
          Optional.ofNullable(response.getEntityTag()).map(EntityTag::getValue),
          JSON.toJson(response.getEntity()));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Response response(StoredResponse answer) {
    return Response.status(answer.status())
        .location(URI.create(answer.location()))
        .tag(answer.tag().orElse(null))
        .type(MediaType.APPLICATION_JSON)
        .entity(answer.body())
        .build();
  }

  /** Digests the address and all arguments, which are records. */
  private String digest(InvocationContext operation) {
    var asked =
        Stream.of(operation.getParameters())
            .filter(Record.class::isInstance)
            .map(Object::toString)
            .collect(
                Collectors.joining(
                    "\n",
                    request.getMethod() + " " + request.getRequestURI() + "\n",
                    "\n" + request.getQueryString()));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(asked.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
