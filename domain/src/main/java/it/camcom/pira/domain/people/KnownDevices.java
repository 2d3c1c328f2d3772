package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks devices after a login: with an account's name and an expiry, signed. A mark grants nothing;
 * a login from a marked device is not delayed by failures of others.
 */
@ApplicationScoped
public class KnownDevices {

  /** How long a device stays known after a login. */
  public static final Duration KNOWN = Duration.ofDays(180);

  private static final String KEY = "PIRA_DEVICE_KEY";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int DRAWN_BYTES = 32;
  private static final Pattern MARK = Pattern.compile("(\\d{1,12})\\.([0-9a-f]{64})");

  private Clock clock;
  private byte[] key;

  protected KnownDevices() {}

  @Inject
  public KnownDevices(Clock clock) {
    this(clock, System.getenv());
  }

  /** Draws a key if the environment has none: devices are then known until the server ends. */
  KnownDevices(Clock clock, Map<String, String> environment) {
    this.clock = clock;
    var given = environment.getOrDefault(KEY, "");
    this.key = given.isBlank() ? drawn() : given.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] drawn() {
    var bytes = new byte[DRAWN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /** Returns the mark of a device that the account just logged in from. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.SUPPORTS)
  public String mark(Username username) {
    long end = clock.instant().plus(KNOWN).getEpochSecond();
    return end + "." + signature(username, end);
  }

  /** Tells whether the account logged in from the device with the mark, and not too long ago. */
  @Requires(Right.PUBLIC)
  @Transactional(TxType.SUPPORTS)
  public boolean isKnown(Username username, String mark) {
    var parts = MARK.matcher(mark);
    if (!parts.matches()) {
      return false;
    }
    long end = Long.parseLong(parts.group(1));
    return clock.instant().isBefore(Instant.ofEpochSecond(end))
        && MessageDigest.isEqual(
            signature(username, end).getBytes(StandardCharsets.UTF_8),
            parts.group(2).getBytes(StandardCharsets.UTF_8));
  }

  private String signature(Username username, long end) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      var signed = username.text() + "\n" + end;
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
