package it.camcom.pira.domain.measurement;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTypeTest {

  private static byte[] example(EvidenceType type) throws IOException {
    return switch (type) {
      case PDF -> "%PDF-1.7\n%\u00e2\u00e3".getBytes(ISO_8859_1);
      case PNG -> HexFormat.of().parseHex("89504e470d0a1a0a0000000d");
      case JPEG -> HexFormat.of().parseHex("ffd8ffe000104a46");
      case DOCX -> zip("[Content_Types].xml", "word/document.xml");
      case XLSX -> zip("[Content_Types].xml", "xl/workbook.xml");
      case ODT -> openDocument(type);
      case ODS -> openDocument(type);
      case CSV, TEXT -> "città;1\r\n".getBytes(UTF_8);
      case P7M -> HexFormat.of().parseHex("308006092a864886f70d010702a080308002");
    };
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<x/>".getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] openDocument(EvidenceType type) throws IOException {
    var content = type.mediaType().getBytes(UTF_8);
    var checksum = new CRC32();
    checksum.update(content);
    var entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void a_file_is_what_it_says(EvidenceType type) throws IOException {
    assertThat(EvidenceType.of(type.mediaType(), example(type))).contains(type);
    assertThat(EvidenceType.of(type.mediaType().toUpperCase(Locale.ROOT), example(type)))
        .contains(type);
  }

  @ParameterizedTest
  @EnumSource
  void and_nothing_else(EvidenceType type) throws IOException {
    for (EvidenceType other : EvidenceType.values()) {
      if (!other.equals(type) && !isText(other, type)) {
        assertThat(EvidenceType.of(type.mediaType(), example(other))).as("%s", other).isEmpty();
      }
    }
    assertThat(EvidenceType.of(type.mediaType(), new byte[] {0, 1, 2})).isEmpty();
  }

  /** Text tells nothing more of itself. */
  private static boolean isText(EvidenceType other, EvidenceType type) {
    return (type == EvidenceType.CSV || type == EvidenceType.TEXT)
        && (other == EvidenceType.CSV || other == EvidenceType.TEXT);
  }

  @Test
  void what_is_not_on_the_list_is_not_taken() {
    for (String type : new String[] {"text/html", "image/svg+xml", "application/zip", "", "x"}) {
      assertThat(EvidenceType.of(type, "<svg/>".getBytes(UTF_8))).isEmpty();
    }
  }

  @Test
  void a_text_is_whole_utf8_without_control_characters() {
    assertThat(EvidenceType.of("text/plain", "città".getBytes(ISO_8859_1))).isEmpty();
    assertThat(EvidenceType.of("text/csv", "a\u0000b".getBytes(UTF_8))).isEmpty();
    assertThat(EvidenceType.of("text/csv", "a\tb\r\n".getBytes(UTF_8))).contains(EvidenceType.CSV);
  }
}
