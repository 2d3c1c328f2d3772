package it.camcom.pira.domain.chamber;

import java.util.Optional;

/** Reads from an address which chamber it is for. What is written strangely is for none. */
public final class ChamberAddress {

  private ChamberAddress() {}

  /**
   * The chamber that an address names.
   *
   * @param path as the caller wrote it, not decoded
   * @param root what stands before the chambers, such as {@code /v1/chambers}
   * @return empty for the root itself; the text "" for an address that is neither the root nor
   *     plainly below it
   */
  public static Optional<String> chamberIn(String path, String root) {
    if (path.equals(root) || path.equals(root + "/")) {
      return Optional.empty();
    }
    if (!path.startsWith(root + "/")) {
      return Optional.of("");
    }
    var below = path.substring(root.length() + 1);
    int end = below.indexOf('/');
    return Optional.of(end < 0 ? below : below.substring(0, end));
  }
}
