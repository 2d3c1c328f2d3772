package it.camcom.pira.domain.audit;

import it.camcom.pira.domain.audit.AuditReading.Noted;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import java.util.Optional;
import java.util.regex.Pattern;

/** A noted position and hash as entered; null or empty where nothing was entered. */
public record NotedInput(String position, String hash) {

  public static final String HASH = "[0-9a-fA-F]{64}";

  private static final Pattern HASH_FORM = Pattern.compile(HASH);
  private static final Pattern POSITION_FORM = Pattern.compile("[0-9]{1,18}");

  /**
   * Returns the noted entry; empty when nothing was entered.
   *
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field at fault
   */
  public Optional<Noted> noted() {
    var place = entered(position);
    var digest = entered(hash);
    if (place.isEmpty() && digest.isEmpty()) {
      return Optional.empty();
    }
    var faults = new Faults();
    faults.require(
        place.filter(POSITION_FORM.asMatchPredicate()).isPresent(), "position", "notedPosition");
    faults.require(digest.filter(HASH_FORM.asMatchPredicate()).isPresent(), "hash", "notedHash");
    return faults.unless(
        () -> Optional.of(new Noted(Long.parseLong(place.get()), digest.orElseThrow())));
  }

  private static Optional<String> entered(String text) {
    return Optional.ofNullable(text).filter(one -> !one.isEmpty());
  }
}
