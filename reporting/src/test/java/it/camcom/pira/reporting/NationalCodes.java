package it.camcom.pira.reporting;

import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.Mission;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.catalogue.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The national codes that the fixtures refer to. */
final class NationalCodes {

  private static final Validity VALID = new Validity(LocalDate.of(2013, 1, 1), Optional.empty());

  static final NationalCodeList NATIONAL =
      new NationalCodeList(
          List.of(
              new Mission("011", "Competitività e sviluppo delle imprese", VALID),
              new Mission("012", "Regolazione dei mercati", VALID),
              new Mission(
                  "016",
                  "Commercio internazionale ed internazionalizzazione del sistema produttivo",
                  VALID),
              new Mission(
                  "032",
                  "Servizi istituzionali e generali delle amministrazioni pubbliche",
                  VALID)),
          List.of(
              programme(
                  "011.005",
                  "Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di"
                      + " responsabilità sociale d’impresa e movimento cooperativo"),
              programme(
                  "012.004",
                  "Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei"
                      + " consumatori"),
              programme("016.005", "Sostegno all’internazionalizzazione delle imprese"),
              programme(
                  "032.003", "Servizi e affari generali per le amministrazioni di competenza")));

  private NationalCodes() {}

  private static BudgetProgramme programme(String code, String name) {
    return new BudgetProgramme(new ProgrammeCode(code), name, VALID, Optional.empty());
  }
}
