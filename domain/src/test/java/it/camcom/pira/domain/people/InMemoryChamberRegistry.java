package it.camcom.pira.domain.people;

import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ChamberRegistry;
import it.camcom.pira.domain.chamber.Logo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register that begins with Prato. */
public final class InMemoryChamberRegistry implements ChamberRegistry {

  public static final String TAX_CODE_OF_PRATO = "92017800480";

  private final List<Chamber> chambers = new ArrayList<>();
  private final Map<ChamberId, Logo> logos = new HashMap<>();

  public InMemoryChamberRegistry() {
    chambers.add(
        new Chamber(
            new ChamberId("prato"),
            "Camera di Commercio di Prato",
            Optional.empty(),
            List.of("PO"),
            Optional.of(TAX_CODE_OF_PRATO)));
  }

  public Optional<Logo> logoOf(ChamberId id) {
    return Optional.ofNullable(logos.get(id));
  }

  @Override
  public List<Chamber> all() {
    return List.copyOf(chambers);
  }

  @Override
  public Optional<Chamber> withId(ChamberId id) {
    return chambers.stream().filter(chamber -> chamber.id().equals(id)).findFirst();
  }

  @Override
  public boolean exists(ChamberId id, String taxCode) {
    return chambers.stream()
        .anyMatch(one -> one.id().equals(id) || one.taxCode().equals(Optional.of(taxCode)));
  }

  @Override
  public void add(Chamber chamber, Optional<Logo> logo) {
    chambers.add(chamber);
    logo.ifPresent(sign -> logos.put(chamber.id(), sign));
  }
}
