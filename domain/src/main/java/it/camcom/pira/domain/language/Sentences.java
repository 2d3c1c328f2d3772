package it.camcom.pira.domain.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Italian texts of one part of the platform, from the bundle beside its code. */
public final class Sentences {

  private final ResourceBundle bundle;

  private Sentences(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Loads the texts of a bundle.
   *
   * @param beside a class of the bundle's package; each part of the platform sees its own
   * @param name of the bundle within the package
   */
  public static Sentences beside(Class<?> beside, String name) {
    return new Sentences(
        ResourceBundle.getBundle(
            beside.getPackageName() + "." + name, Locale.ITALIAN, beside.getClassLoader()));
  }

  /** Formats a whole sentence. Numbers among the arguments are not grouped. */
  public String of(String key, Object... arguments) {
    var texts = new Object[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ITALIAN).format(texts);
  }

  /** Returns the text of a constant. */
  public String of(Enum<?> constant) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Whether there is a text for the key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The texts in the form that document templates take. */
  public ResourceBundle bundle() {
    return bundle;
  }
}
