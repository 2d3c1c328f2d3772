package it.camcom.pira.domain.language;

import java.util.List;

/**
 * A use case does not do what it was asked. The subclass is named after the fact that stands in the
 * way; its arguments complete the Italian sentence kept under that name in the bundle.
 */
public abstract class Refusal extends RuntimeException {

  private final transient List<Object> arguments;

  protected Refusal(Object... arguments) {
    this.arguments = List.of(arguments);
  }

  /** The sentence a user reads. It carries nothing that the caller did not send or may not see. */
  @Override
  public String getMessage() {
    return Terms.sentence(getClass().getSimpleName(), arguments.toArray());
  }
}
