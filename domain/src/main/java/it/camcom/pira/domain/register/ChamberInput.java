package it.camcom.pira.domain.register;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.people.Account;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The input of a chamber to open; null where nothing was entered.
 *
 * @param provinces codes of two letters, such as "PO"
 * @param taxCode eleven digits (codice fiscale)
 * @param logo the image in base64; empty without
 */
public record ChamberInput(
    String id, String name, Collection<String> provinces, String taxCode, String logo) {

  public static final int MAX_PROVINCES = 10;
  public static final String PROVINCE = "[A-Z]{2}";
  public static final String TAX_CODE = "[0-9]{11}";

  /** The most characters of a logo in base64. */
  public static final int MAX_LOGO = (Logo.MAX_BYTES + 2) / 3 * 4;

  private static final Pattern PROVINCE_FORM = Pattern.compile(PROVINCE);
  private static final Pattern TAX_CODE_FORM = Pattern.compile(TAX_CODE);

  /** Returns the chamber, or null after reporting each field at fault. */
  NewChamber check(Fields fields) {
    var code = Optional.ofNullable(id).flatMap(ChamberId::named);
    fields.require(code.isPresent(), "id", "chamberId");
    fields.require(
        name != null && !name.isBlank() && name.length() <= Account.MAX_NAME,
        "name",
        "name",
        Account.MAX_NAME);
    fields.oneLine("name", name);
    var codes = given();
    fields.require(
        !codes.isEmpty()
            && codes.size() <= MAX_PROVINCES
            && codes.stream().allMatch(one -> PROVINCE_FORM.matcher(one).matches()),
        "provinces",
        "provinces",
        MAX_PROVINCES);
    fields.require(
        taxCode != null && TAX_CODE_FORM.matcher(taxCode).matches() && isChecked(taxCode),
        "taxCode",
        "taxCode");
    var entered = Optional.ofNullable(logo).filter(text -> !text.isEmpty());
    var image = entered.flatMap(ChamberInput::image);
    fields.require(entered.isPresent() == image.isPresent(), "logo", "logo", Logo.MAX_BYTES / 1024);
    return fields.ifSound(
        () ->
            new NewChamber(
                new Chamber(
                    code.orElseThrow(),
                    name.strip(),
                    Optional.empty(),
                    codes.stream().distinct().toList(),
                    Optional.of(taxCode)),
                image));
  }

  private List<String> given() {
    return provinces == null
        ? List.of()
        : provinces.stream().map(code -> Objects.requireNonNullElse(code, "")).toList();
  }

  /** Text that is not base64 is not an image either. */
  private static Optional<Logo> image(String base64) {
    try {
      return base64.length() <= MAX_LOGO
          ? Logo.of(Base64.getDecoder().decode(base64))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Checks the last digit against the ten before it (DM 23/12/1976). */
  private static boolean isChecked(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
