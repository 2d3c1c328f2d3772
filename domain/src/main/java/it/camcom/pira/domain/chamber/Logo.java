package it.camcom.pira.domain.chamber;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A chamber's logo, a small PNG or JPEG. Its first bytes determine the media type, not its sender.
 */
public final class Logo {

  /** The largest size of a logo in bytes. */
  public static final int MAX_BYTES = 65_536;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  private final byte[] image;
  private final String mediaType;

  private Logo(byte[] image, String mediaType) {
    this.image = image.clone();
    this.mediaType = mediaType;
  }

  /** Returns the logo; empty unless the image is a PNG or JPEG of at most {@link #MAX_BYTES}. */
  public static Optional<Logo> of(byte[] image) {
    if (image.length > MAX_BYTES) {
      return Optional.empty();
    }
    if (startsWith(image, PNG)) {
      return Optional.of(new Logo(image, "image/png"));
    }
    return startsWith(image, JPEG) ? Optional.of(new Logo(image, "image/jpeg")) : Optional.empty();
  }

  private static boolean startsWith(byte[] image, byte[] signature) {
    return image.length > signature.length
        && Arrays.equals(image, 0, signature.length, signature, 0, signature.length);
  }

  public byte[] image() {
    return image.clone();
  }

  /** The image as text (Base64). */
  public String encoded() {
    return Base64.getEncoder().encodeToString(image);
  }

  /** Returns the logo of such a text; empty if it holds none. */
  public static Optional<Logo> decoded(String text) {
    return of(Base64.getDecoder().decode(text));
  }

  /** {@code image/png} or {@code image/jpeg}. */
  public String mediaType() {
    return mediaType;
  }
}
