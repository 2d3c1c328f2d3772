package it.camcom.pira.domain.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The Italian texts of one part of the platform, read from the bundle that lies beside its code.
 */
public final class Sentences {

  private final ResourceBundle bundle;

  private Sentences(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The texts of a bundle.
   *
   * @param beside a class of the package where it lies; each part of the platform sees its own
   * @param name of the bundle within the package
   */
  public static Sentences beside(Class<?> beside, String name) {
    return new Sentences(
        ResourceBundle.getBundle(
            beside.getPackageName() + "." + name, Locale.ITALIAN, beside.getClassLoader()));
  }

  /** A whole sentence; numbers among the arguments are written as they are, without grouping. */
  public String of(String key, Object... arguments) {
    var texts = new Object[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ITALIAN).format(texts);
  }

  /** The text for a constant. */
  public String of(Enum<?> constant) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The texts as templates of documents take them. */
  public ResourceBundle bundle() {
    return bundle;
  }
}
