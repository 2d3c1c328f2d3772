package it.camcom.pira.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.persistence.local.FilledChambers;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.schema.AnchorSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorFileTest {

  private static final String KEY = "una chiave di prova di 32 caratteri e piu";
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");

  @TempDir private Path folder;

  private AnchorFile file(String name) {
    return new AnchorFile(
        AnchorSettings.from(
            Map.of(
                "PIRA_AUDIT_ANCHOR_FILE",
                folder.resolve(name).toString(),
                "PIRA_AUDIT_ANCHOR_KEY",
                KEY)));
  }

  private static String mac(String text) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The first line that does not fit; 0 when all do. */
  private static int broken(List<String> lines) throws Exception {
    var before = "-";
    for (int i = 0; i < lines.size(); i++) {
      var text = lines.get(i).substring(0, lines.get(i).lastIndexOf(' '));
      var signature = lines.get(i).substring(text.length() + 1);
      if (!signature.equals(mac(before + " " + text))) {
        return i + 1;
      }
      before = signature;
    }
    return 0;
  }

  @Test
  void lines_are_signed_one_after_the_other_also_over_a_restart() throws Exception {
    file("ancore").add(NOW, "-", 12, "a".repeat(64));
    file("ancore").add(NOW, "prato", 2321, "b".repeat(64));
    file("ancore").add(NOW.plusSeconds(86_400), "prato", 2330, "c".repeat(64));

    var lines = Files.readAllLines(folder.resolve("ancore"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("2026-11-29T03:00:00Z prato 2321 " + "b".repeat(64) + " ");
    assertThat(broken(lines)).isZero();
    assertThat(broken(List.of(lines.get(0), lines.get(2)))).isEqualTo(2);
    assertThat(broken(List.of(lines.get(0), lines.get(1).replace("2321", "2322")))).isEqualTo(2);
  }

  @Test
  void without_a_file_nothing_is_anchored() {
    assertThat(new AnchorFile(AnchorSettings.from(Map.of())).isConfigured()).isFalse();
    assertThat(file("ancore").isConfigured()).isTrue();
  }

  @Test
  void a_file_that_cannot_be_written_and_a_short_key_are_refused_at_the_start() {
    assertThatThrownBy(
            () -> AnchorSettings.from(Map.of("PIRA_AUDIT_ANCHOR_FILE", "/non/esiste/ancore")))
        .hasMessageContaining("PIRA_AUDIT_ANCHOR_FILE");
    assertThatThrownBy(
            () ->
                AnchorSettings.from(
                    Map.of(
                        "PIRA_AUDIT_ANCHOR_FILE",
                        folder.resolve("ancore").toString(),
                        "PIRA_AUDIT_ANCHOR_KEY",
                        "corta")))
        .hasMessageContaining("PIRA_AUDIT_ANCHOR_KEY")
        .hasMessageNotContaining("corta");
    assertThat(settings("ancore").toString()).doesNotContain(KEY);
  }

  @Test
  void the_end_is_that_of_the_scope() throws IOException {
    FilledChambers.ensure();
    for (String chain : List.of("-", "prato", "pistoia")) {
      var scope = chain.equals("-") ? new Scope.OfPerson(AccountId.PLATFORM) : Storage.scope(chain);
      var end = Storage.shared().in(scope, em -> new HashedAuditChain(em).end()).orElseThrow();

      assertThat(end.position() + " " + end.hash())
          .isEqualTo(
              Query.strings(
                      Storage.shared().database().superuser(),
                      "select position || ' ' || hash from pira.audit_entry where chamber_id = '%s'"
                              .formatted(chain)
                          + " order by position desc limit 1")
                  .get(0));
    }
  }
}
