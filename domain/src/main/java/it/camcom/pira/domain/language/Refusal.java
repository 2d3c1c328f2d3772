package it.camcom.pira.domain.language;

import java.util.List;

/**
 * A use case refuses what it was asked. The subclass is named after the fact that prevents it; its
 * arguments complete the Italian sentence stored under that name in the bundle.
 */
public abstract class Refusal extends RuntimeException {

  private final transient List<Object> arguments;

  protected Refusal(Object... arguments) {
    this.arguments = List.of(arguments);
  }

  /**
   * The sentence shown to the user. It contains nothing that the caller did not send or may not
   * see.
   */
  @Override
  public String getMessage() {
    return Terms.sentence(getClass().getSimpleName(), arguments.toArray());
  }
}
