package it.camcom.pira.reporting.layouts;

import it.camcom.pira.domain.chamber.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/**
 * The logo on the cover, as an opaque picture without profiles, which every archive accepts. Equal
 * logos give equal bytes.
 */
public final class LogoImage {

  /** In pixels: a small file can hold a picture that would fill the memory. */
  private static final long MAX_PIXELS = 4_000_000;

  private LogoImage() {}

  /** Whether there is a logo that can be drawn. */
  public static boolean isShown(Optional<Logo> logo) {
    return of(logo) != null;
  }

  /** Returns the picture; null without a logo, or if it is damaged or too large. */
  public static Renderable of(Optional<Logo> logo) {
    return logo.flatMap(LogoImage::read).map(LogoImage::opaque).orElse(null);
  }

  private static Optional<BufferedImage> read(Logo logo) {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(logo.image()))) {
      var readers = ImageIO.getImageReadersByMIMEType(logo.mediaType());
      return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream in)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      return pixels > MAX_PIXELS ? Optional.empty() : Optional.of(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static Renderable opaque(BufferedImage image) {
    var drawn = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException("a picture in memory cannot be written", e);
    }
    return SimpleDataRenderer.getInstance(bytes.toByteArray());
  }
}
