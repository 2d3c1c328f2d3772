package it.camcom.pira.domain.measurement;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats of evidence files. The bytes determine the format. */
public enum EvidenceType {
  PDF("application/pdf", content -> begins(content, "%PDF-")),
  PNG("image/png", content -> begins(content, "\u0089PNG\r\n\u001a\n")),
  JPEG("image/jpeg", content -> begins(content, "\u00ff\u00d8\u00ff")),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      content -> isOfficeFile(content, "word/")),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content -> isOfficeFile(content, "xl/")),
  ODT(
      "application/vnd.oasis.opendocument.text",
      content -> isOpenDocument(content, "application/vnd.oasis.opendocument.text")),
  ODS(
      "application/vnd.oasis.opendocument.spreadsheet",
      content -> isOpenDocument(content, "application/vnd.oasis.opendocument.spreadsheet")),
  CSV("text/csv", EvidenceType::isText),
  TEXT("text/plain", EvidenceType::isText),
  P7M("application/pkcs7-mime", EvidenceType::isSigned);

  private static final String ZIP = "PK\u0003\u0004";

  /** The offset of the first file's name in an archive. */
  private static final int FIRST_NAME = 30;

  /** The identifier of signed data, which every signed file contains near its beginning. */
  private static final String SIGNED_DATA = "\u0006\u0009*\u0086H\u0086\u00f7\r\u0001\u0007\u0002";

  private static final int NEAR = 32;

  private final String mediaType;
  private final Predicate<byte[]> isOne;

  EvidenceType(String mediaType, Predicate<byte[]> isOne) {
    this.mediaType = mediaType;
    this.isOne = isOne;
  }

  /** Returns the type; empty unless the media type is admitted and the content matches it. */
  static Optional<EvidenceType> of(String mediaType, byte[] content) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType.toLowerCase(Locale.ROOT)))
        .filter(type -> type.isOne.test(content))
        .findFirst();
  }

  /** The media type used to serve it. */
  public String mediaType() {
    return mediaType;
  }

  private static boolean begins(byte[] content, String start) {
    return isAt(content, 0, start);
  }

  private static boolean isAt(byte[] content, int place, String expected) {
    var bytes = expected.getBytes(ISO_8859_1);
    return content.length >= place + bytes.length
        && Arrays.equals(content, place, place + bytes.length, bytes, 0, bytes.length);
  }

  private static boolean isOfficeFile(byte[] content, String folder) {
    return begins(content, ZIP)
        && contains(content, "[Content_Types].xml")
        && contains(content, folder);
  }

  /**
   * Whether the first file of the archive is uncompressed, has that name, and states the media
   * type.
   */
  private static boolean isOpenDocument(byte[] content, String mediaType) {
    return begins(content, ZIP) && isAt(content, FIRST_NAME, "mimetype" + mediaType);
  }

  private static boolean isSigned(byte[] content) {
    var start = new String(content, 0, Math.min(content.length, NEAR), ISO_8859_1);
    return start.startsWith("0") && start.contains(SIGNED_DATA);
  }

  private static boolean contains(byte[] content, String text) {
    return new String(content, ISO_8859_1).contains(text);
  }

  private static boolean isText(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .chars()
          .noneMatch(character -> character < ' ' && "\t\r\n\f".indexOf(character) < 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
