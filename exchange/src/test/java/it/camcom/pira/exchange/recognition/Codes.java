package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.catalogue.BudgetProgramme;
import it.camcom.pira.domain.catalogue.Mission;
import it.camcom.pira.domain.catalogue.NationalCodeList;
import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.catalogue.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The part of the national code lists that chambers use. */
final class Codes {

  private static final LocalDate FROM = LocalDate.of(2013, 3, 27);
  private static final LocalDate RENAMED = LocalDate.of(2015, 6, 9);
  private static final Validity ALWAYS = new Validity(FROM, Optional.empty());

  private Codes() {}

  static NationalCodeList national() {
    return new NationalCodeList(
        List.of(
            mission("011", "Competitività e sviluppo delle imprese"),
            mission("012", "Regolazione dei mercati"),
            mission(
                "016", "Commercio internazionale ed internazionalizzazione del sistema produttivo"),
            mission("032", "Servizi istituzionali e generali delle amministrazioni pubbliche"),
            mission("033", "Fondi da ripartire")),
        List.of(
            programme("011.005", "Promozione e attuazione di politiche di sviluppo"),
            programme("012.004", "Vigilanza sui mercati e sui prodotti"),
            programme("016.005", "Sostegno all'internazionalizzazione delle imprese"),
            programme("032.002", "Indirizzo politico"),
            programme("032.003", "Servizi e affari generali"),
            new BudgetProgramme(
                new ProgrammeCode("032.004"),
                "Servizi generali",
                new Validity(FROM, Optional.of(RENAMED)),
                Optional.of(new ProgrammeCode("032.003"))),
            programme("033.001", "Fondi da assegnare"),
            programme("033.002", "Fondi di riserva e speciali")));
  }

  private static Mission mission(String code, String name) {
    return new Mission(code, name, ALWAYS);
  }

  private static BudgetProgramme programme(String code, String name) {
    return new BudgetProgramme(new ProgrammeCode(code), name, ALWAYS, Optional.empty());
  }
}
