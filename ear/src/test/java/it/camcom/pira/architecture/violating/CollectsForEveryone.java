package it.camcom.pira.architecture.violating;

import java.util.ArrayList;
import java.util.List;

/** Lets one chamber see the data of another. */
public final class CollectsForEveryone {

  private static final List<String> HEARD = new ArrayList<>();

  void hear(String word) {
    HEARD.add(word);
  }
}
