package it.camcom.pira.api.request;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;

/** A file as the body of a request: its declared media type and its bytes. */
public class SentFile {

  @Context private HttpHeaders headers;

  /**
   * Returns the media type without its parameters.
   *
   * @throws NotSupportedException if the file is compressed
   */
  public String mediaType() {
    if (headers.getHeaderString(HttpHeaders.CONTENT_ENCODING) != null) {
      throw new NotSupportedException();
    }
    var type = headers.getMediaType();
    return type.getType() + "/" + type.getSubtype();
  }

  /** Returns the media type of a text, which must be UTF-8. */
  public String mediaTypeOfText() {
    var charset = headers.getMediaType().getParameters().getOrDefault("charset", "utf-8");
    if (!charset.equalsIgnoreCase("utf-8")) {
      throw new NotSupportedException();
    }
    return mediaType();
  }

  /**
   * Reads its bytes.
   *
   * @throws ClientErrorException if there are more than {@code max}; they are not read
   */
  public byte[] bytes(InputStream body, int max) throws IOException {
    if (headers.getLength() > max) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    var content = body.readNBytes(max + 1);
    if (content.length > max) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return content;
  }
}
