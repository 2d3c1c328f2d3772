package it.camcom.pira.reporting.pdf;

import java.security.SecureRandom;

/** Names the subset of a font, always alike, so that the same content is the same file. */
final class NoRandom extends SecureRandom {

  @Override
  public double nextDouble() {
    return 0;
  }
}
