package it.camcom.pira.persistence.measurement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.measurement.EvidenceFiles;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.tenancy.ThreadScope;
import jakarta.persistence.EntityManager;
import it.camcom.pira.domain.measurement.EvidenceNotKept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFilesTest {

  private static final String DIGEST = "5e".repeat(32);
  private static final byte[] CONTENT = "contenuto".getBytes(UTF_8);

  @TempDir private Path folder;

  private final Storage storage = Storage.shared();

  private Map<String, String> environment(boolean inFolder) {
    return inFolder ? Map.of("PIRA_EVIDENCE_FOLDER", folder.toString()) : Map.of();
  }

  private Optional<byte[]> content(boolean inFolder, String chamber, String sha256) {
    return storage.in(chamber, em -> files(inFolder, em).content(sha256));
  }

  private void told(boolean inFolder, String chamber, Consumer<EvidenceFiles> work) {
    storage.in(
        chamber,
        em -> {
          work.accept(files(inFolder, em));
          return null;
        });
  }

  private EvidenceFiles files(boolean inFolder, EntityManager entities) {
    return EvidenceStore.from(environment(inFolder), entities, new ThreadScope());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_content_is_kept_once_and_is_of_its_chamber(boolean inFolder) {
    told(inFolder, "prato", files -> files.keep(DIGEST, CONTENT));
    told(inFolder, "prato", files -> files.keep(DIGEST, CONTENT));

    assertThat(content(inFolder, "prato", DIGEST)).contains(CONTENT);
    assertThat(content(inFolder, "pistoia", DIGEST)).isEmpty();
    assertThat(content(inFolder, "prato", "6f".repeat(32))).isEmpty();
    told(inFolder, "prato", files -> files.release(DIGEST));
    assertThat(content(inFolder, "prato", DIGEST).isPresent()).isEqualTo(inFolder);
  }

  @Test
  void the_audit_keeps_the_digest_and_not_the_content() {
    told(false, "prato", files -> files.keep("7a".repeat(32), CONTENT));

    assertThat(
            Query.strings(
                storage.database().superuser(),
                """
                select new_row ->> 'content' from pira.audit_entry
                where chamber_id = 'prato' and table_name = 'evidence_file'
                  and new_row ->> 'sha256' = '%s'
                """
                    .formatted("7a".repeat(32))))
        .hasSize(1)
        .allSatisfy(kept -> assertThat(kept).startsWith("sha256:").doesNotContain("636f6e74"));
  }

  @Test
  void a_file_is_below_its_chamber_under_its_digest() throws IOException {
    told(true, "prato", files -> files.keep(DIGEST, CONTENT));

    try (var all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile))
          .containsExactly(folder.resolve("prato").resolve(DIGEST));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "", "..", "5E", "prato/5e"})
  void nothing_but_a_digest_names_a_file(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> content(true, "prato", name));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told(true, "prato", files -> files.keep(name, CONTENT)));
  }

  @Test
  void a_link_leads_nowhere(@TempDir Path elsewhere) throws IOException {
    Files.write(elsewhere.resolve(DIGEST), CONTENT);
    Files.createSymbolicLink(folder.resolve("prato"), elsewhere);

    assertThatThrownBy(() -> content(true, "prato", DIGEST))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> told(true, "prato", files -> files.keep("6f".repeat(32), CONTENT)))
        .isInstanceOf(UncheckedIOException.class);
    try (var all = Files.list(elsewhere)) {
      assertThat(all).containsExactly(elsewhere.resolve(DIGEST));
    }
  }

  /** As a full one does, or one that is gone. */
  @Test
  void a_folder_that_takes_nothing_refuses_the_file() throws IOException {
    Files.writeString(folder.resolve("prato"), "no folder");

    assertThatThrownBy(() -> told(true, "prato", files -> files.keep(DIGEST, CONTENT)))
        .isInstanceOf(EvidenceNotKept.class);
  }

  @Test
  void a_folder_that_is_named_is_there() {
    var environment = Map.of("PIRA_EVIDENCE_FOLDER", folder.resolve("nessuna").toString());

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                storage.in("prato", em -> EvidenceStore.from(environment, em, new ThreadScope())));
  }
}
