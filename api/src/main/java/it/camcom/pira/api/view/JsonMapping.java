package it.camcom.pira.api.view;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The one mapping between records and JSON. Without it RESTEasy makes one for each request, which
 * analyses the classes again: a third of a request's time.
 */
@Provider
public class JsonMapping implements ContextResolver<Jsonb> {

  /** Safe for concurrent use. */
  public static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }
}
