package it.camcom.pira.persistence.measurement;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.measurement.EvidenceFiles;
import it.camcom.pira.domain.measurement.EvidenceNotKept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stores contents in a folder: below it a folder for each chamber, and in that a file for each
 * digest. A file appears whole or not at all.
 */
record FolderEvidenceFiles(Path folder, CurrentScope scope) implements EvidenceFiles {

  private static final Logger LOG = System.getLogger(FolderEvidenceFiles.class.getName());
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  @Override
  public void keep(String sha256, byte[] content) {
    var file = file(sha256);
    if (Files.exists(file)) {
      return;
    }
    try {
      write(file, content);
    } catch (IOException e) {
      LOG.log(Level.ERROR, "evidence cannot be kept: " + e, e);
      throw new EvidenceNotKept();
    }
  }

  private void write(Path file, byte[] content) throws IOException {
    var own = Files.createDirectories(file.getParent());
    requireInside(own);
    var whole = Files.createTempFile(own, "new-", ".part");
    try {
      Files.write(whole, content);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  @Override
  public Optional<byte[]> content(String sha256) {
    var file = file(sha256);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      requireInside(file);
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does nothing: the transaction that releases the content may still fail, and an unreferenced
   * file cannot be reached.
   */
  @Override
  public void release(String sha256) {}

  /** The code of a chamber and a digest contain neither dots nor slashes. */
  private Path file(String sha256) {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a digest");
    }
    return folder.resolve(scope.chamber().chamber().code()).resolve(sha256);
  }

  /** Refuses a symbolic link, which would lead elsewhere. */
  private void requireInside(Path place) throws IOException {
    if (!place.toRealPath().startsWith(folder.toRealPath())) {
      throw new UncheckedIOException(new IOException("evidence outside of its folder"));
    }
  }
}
