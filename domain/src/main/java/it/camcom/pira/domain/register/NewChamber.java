package it.camcom.pira.domain.register;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.people.Account;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A chamber as somebody enters it, to be opened.
 *
 * @param provinces codes of two letters, such as "PO"
 * @param taxCode eleven digits (codice fiscale)
 * @param image the logo as it was sent; empty without
 */
public record NewChamber(
    String id, String name, List<String> provinces, String taxCode, Optional<byte[]> image) {

  private static final Pattern PROVINCE = Pattern.compile("[A-Z]{2}");
  private static final Pattern TAX_CODE = Pattern.compile("\\d{11}");
  private static final int MAX_PROVINCES = 10;

  Optional<Logo> logo() {
    return image.flatMap(Logo::of);
  }

  /**
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  Chamber chamber(Faults faults) {
    faults.require(ChamberId.named(id).isPresent(), "id", "chamberId");
    faults.require(
        !name.isBlank() && name.length() <= Account.MAX_NAME, "name", "name", Account.MAX_NAME);
    faults.require(
        !provinces.isEmpty()
            && provinces.size() <= MAX_PROVINCES
            && provinces.stream().allMatch(code -> PROVINCE.matcher(code).matches()),
        "provinces",
        "provinces",
        MAX_PROVINCES);
    faults.require(TAX_CODE.matcher(taxCode).matches() && isChecked(taxCode), "taxCode", "taxCode");
    faults.require(image.isEmpty() || logo().isPresent(), "logo", "logo", Logo.MAX_BYTES / 1024);
    return faults.unless(
        () ->
            new Chamber(
                new ChamberId(id),
                name.strip(),
                Optional.empty(),
                List.copyOf(provinces),
                Optional.of(taxCode)));
  }

  /** The last digit checks the ten before it (DM 23/12/1976). */
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
