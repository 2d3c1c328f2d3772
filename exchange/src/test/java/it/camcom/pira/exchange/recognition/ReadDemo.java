package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.importing.RecognisedDocument;

/** The demo documents as they are read. */
public final class ReadDemo {

  private ReadDemo() {}

  public static RecognisedDocument prato() {
    return Demo.prato().read();
  }

  public static RecognisedDocument pistoia() {
    return Demo.pistoia().read();
  }
}
