package it.camcom.pira.exchange.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.domain.importing.RecognisedDocument;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * A review is accepted only by the version that made it. If one of these digests no longer holds,
 * the same source is read differently: raise {@link GridRecogniser#version} and write the new one.
 */
class RecogniserVersionTest {

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Test
  void version_1_reads_the_demo_documents_like_this() throws GeneralSecurityException {
    assertThat(new GridRecogniser().version()).isEqualTo(1);
    assertThat(digest(Demo.prato().read())).isEqualTo("7962feb92e77861f");
    assertThat(digest(Demo.pistoia().read())).isEqualTo("facd0572600fad39");
  }

  private static String digest(RecognisedDocument recognised) throws GeneralSecurityException {
    var text = recognised.toString().replaceAll(ID, "");
    var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes).substring(0, 16);
  }
}
