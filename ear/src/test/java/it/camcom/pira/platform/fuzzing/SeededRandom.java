package it.camcom.pira.platform.fuzzing;

import java.util.List;
import java.util.Random;

/** SeededRandom that can be had again. */
record SeededRandom(Random random) {

  static SeededRandom of(long seed, int number) {
    return new SeededRandom(new Random(seed * 1_000_003L + number * 7_919L));
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Once in so many times. */
  boolean in(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
