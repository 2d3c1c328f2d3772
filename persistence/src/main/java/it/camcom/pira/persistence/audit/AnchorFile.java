package it.camcom.pira.persistence.audit;

import it.camcom.pira.domain.audit.AuditAnchors;
import it.camcom.pira.persistence.schema.AnchorSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file with a line for each end of a chain: moment, chain, position, hash and, last, the
 * HMAC-SHA256 of the last word of the line before it ({@code -} in the first), a space and the line
 * up to there. The key reveals a line that was changed or removed.
 */
final class AnchorFile implements AuditAnchors {

  private static final String ALGORITHM = "HmacSHA256";

  private final AnchorSettings settings;

  AnchorFile(AnchorSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean isConfigured() {
    return settings.file().isPresent();
  }

  @Override
  public synchronized void add(Instant at, String chain, long entries, String hash) {
    var file = settings.file().orElseThrow();
    var text = String.join(" ", at.toString(), chain, Long.toString(entries), hash);
    try {
      var line = text + " " + signature(before(file) + " " + text) + "\n";
      Files.writeString(
          file,
          line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String before(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "-";
    }
    try (var lines = Files.lines(file)) {
      return lines
          .reduce((first, second) -> second)
          .map(line -> line.substring(line.lastIndexOf(' ') + 1))
          .orElse("-");
    }
  }

  private String signature(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(settings.key().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
