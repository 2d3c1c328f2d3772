package it.camcom.pira.domain.people;

import it.camcom.pira.domain.language.Fields;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rule for passwords: long, and not one of those tried first. No kind of character is required
 * (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordRule {

  static final int MIN_CHARACTERS = 12;

  /** The most bytes that bcrypt reads. */
  static final int MAX_BYTES = 72;

  /** Shorter user names occur within too many words. */
  private static final int MIN_NAME = 4;

  /** The fewest characters left once the words that everybody here would guess are removed. */
  private static final int MIN_OWN_CHARACTERS = 8;

  private static final Pattern OF_THE_CONTEXT =
      Pattern.compile("unioncamere|camere|camera|commercio|camcom|pira|password|segretari[oa]");
  private static final Set<String> COMMON = common();

  private PasswordRule() {}

  static void check(Fields fields, String field, Username username, String password) {
    var lower = password.toLowerCase(Locale.ITALIAN);
    fields.require(
        password.codePointCount(0, password.length()) >= MIN_CHARACTERS,
        field,
        "passwordShort",
        MIN_CHARACTERS);
    fields.require(
        password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES,
        field,
        "passwordLong",
        MAX_BYTES);
    fields.require(
        !COMMON.contains(lower)
            && !(username.text().length() >= MIN_NAME && lower.contains(username.text()))
            && OF_THE_CONTEXT.matcher(lower).replaceAll("").length() >= MIN_OWN_CHARACTERS
            && lower.chars().distinct().count() > 4,
        field,
        "passwordCommon");
  }

  private static Set<String> common() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                PasswordRule.class.getResourceAsStream("common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
