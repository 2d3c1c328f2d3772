package it.camcom.pira.api.view;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The one mapping between records and JSON. Left to itself RESTEasy makes one for each request, and
 * a new one studies the classes again: a third of the time that a request takes.
 */
@Provider
public class JsonMapping implements ContextResolver<Jsonb> {

  /** May be used by many at once. */
  public static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }
}
