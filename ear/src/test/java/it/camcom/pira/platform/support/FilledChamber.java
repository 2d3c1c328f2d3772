package it.camcom.pira.platform.support;

import static it.camcom.pira.platform.support.RunningPlatform.database;

import it.camcom.pira.persistence.local.ApprovedFigures;
import it.camcom.pira.persistence.local.Query;
import it.camcom.pira.run.DemoDocuments;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A chamber with people in every role and a year's work. All its texts contain a unique word, so
 * that it shows wherever they leak.
 *
 * @param year of a plan that no other chamber has
 */
public record FilledChamber(String id, String word, int year) {

  public static final FilledChamber ROCCAMARE = new FilledChamber("roccamare", "corallina", 2031);
  public static final FilledChamber VALPIANA = new FilledChamber("valpiana", "granitica", 2032);

  private static final Map<FilledChamber, Identifiers> FILLED = new ConcurrentHashMap<>();

  public FilledChamber other() {
    return equals(ROCCAMARE) ? VALPIANA : ROCCAMARE;
  }

  /** What the chamber has; it is made the first time. */
  public Identifiers identifiers() {
    return FILLED.computeIfAbsent(this, FilledChamber::fill);
  }

  /**
   * A member whom nothing depends on. Others are told the name, to attempt something with it, and
   * may write it into what is theirs: hence without the word.
   */
  public String expendable() {
    return "congedando." + year;
  }

  private Identifiers fill() {
    ChamberPeople.add(this);
    ChamberPeople.addOthers();
    var officer = TestPerson.of(this).get(1).token();
    var text = DemoDocuments.of("prato");
    for (String marked :
        new String[] {
          "Segretario Generale", "Tempestività aggiornamento sito camerale", "di Prato"
        }) {
      text = text.replace(marked, marked + " " + word);
    }
    var review =
        create(
            "imports", Optional.of(new Operation.Body("text/plain; charset=UTF-8", text)), officer);
    var document = create("imports/" + review + "/acceptance", Optional.empty(), officer);
    var campaign =
        create(
            "plans/2020/campaigns",
            Optional.of(
                new Operation.Body(
                    "application/json",
                    "{\"asOf\":\"2020-06-30\",\"dueOn\":\"2020-07-15\",\"note\":\"Nota %s\"}"
                        .formatted(word))),
            officer);
    ApprovedFigures.add(database(), id);
    ChamberPeople.addWords(this);
    var indicator =
        one(
            """
            select i.id from pira.indicator i
            join pira.objective o on o.id = i.objective_id
            join pira.programme_sheet s on s.id = o.sheet_id
            join pira.responsibility_centre c
              on c.chamber_id = s.chamber_id and c.id = s.centre_id
            where i.chamber_id = '%s' and i.value_kind = 'NUMBER' and c.name = '%s'
            order by s.position, i.position limit 1
            """
                .formatted(id, ChamberPeople.centre(this)));
    var file = new Operation.Body("text/plain", "Prova " + word);
    var evidence =
        create(
            "plans/2020/indicators/%s/measurements/2020-09-30/evidence?file-name=%s.txt"
                .formatted(indicator, word),
            Optional.of(file),
            officer);
    return Identifiers.ABSENT
        .with(PathParameter.CHAMBER, id)
        .with(PathParameter.REGISTERED_CHAMBER, id)
        .with(PathParameter.IMPORT, review)
        .with(PathParameter.DOCUMENT, document)
        .with(PathParameter.YEAR, "2020")
        .with(PathParameter.INDICATOR, indicator)
        .with(PathParameter.SECTION, first("narrative_section"))
        .with(PathParameter.SHEET, first("programme_sheet"))
        .with(PathParameter.SHEET_OF_OBJECTIVES, first("programme_sheet"))
        .with(PathParameter.OBJECTIVE, first("objective"))
        .with(PathParameter.OBJECTIVE_OF_INDICATORS, first("objective"))
        .with(PathParameter.FINANCIAL_GROUP, "COSTS")
        .with(PathParameter.CAMPAIGN, campaign)
        .with(PathParameter.CENTRE, first("responsibility_centre"))
        .with(PathParameter.DAY, "2020-09-30")
        .with(PathParameter.EVIDENCE, evidence)
        .with(PathParameter.MEMBER, expendable())
        .with(PathParameter.ACCOUNT, expendable())
        .with(
            PathParameter.TOKEN,
            one(
                """
                select id from pira.access_token where account_id = md5('%s')::uuid
                order by id limit 1
                """
                    .formatted(expendable())));
  }

  private String create(String what, Optional<Operation.Body> body, Optional<String> token) {
    var request =
        new Request("POST", "/api/v1/chambers/" + id + "/" + what, body, "application/json");
    var answer = request.by(token);
    if (answer.status() != 201) {
      throw new IllegalStateException(request + ": " + answer);
    }
    return answer.headers().get("location").get(0).replaceFirst(".*/", "");
  }

  private String first(String table) {
    return one(
        "select id from pira.%s where chamber_id = '%s' order by id limit 1".formatted(table, id));
  }

  private String one(String sql) {
    return Query.strings(database().superuser(), sql).get(0);
  }

  @Override
  public String toString() {
    return id;
  }
}
