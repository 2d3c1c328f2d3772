import it.generated.ApiClient;
import it.generated.ApiException;
import it.generated.ApiResponse;
import it.generated.api.DefaultApi;
import it.generated.api.DefaultApi.*;
import it.generated.model.*;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A program that does the year of a plan by nothing but a client that was generated from the
 * description. It is compiled with that client, and takes the address of the platform, the chamber,
 * and the tokens of a planning officer, a secretary general and a contributor.
 */
public final class PlanYear {

  private static final int YEAR = 2020;

  private final String chamber;
  private final DefaultApi officer;
  private final DefaultApi secretary;
  private final DefaultApi contributor;

  private PlanYear(String[] given) {
    chamber = given[1];
    officer = client(given[0], given[2]);
    secretary = client(given[0], given[3]);
    contributor = client(given[0], given[4]);
  }

  private static DefaultApi client(String address, String token) {
    var client = new ApiClient();
    client.updateBaseUri(address);
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + token));
    return new DefaultApi(client);
  }

  public static void main(String[] given) throws Exception {
    new PlanYear(given).run();
    System.out.println("the year is done");
  }

  private void run() throws Exception {
    var indicator = planned();
    approved(DocumentKind.BUDGET, LocalDate.of(2019, 12, 31), LocalDate.of(2019, 12, 20));
    measured(indicator);
    approved(DocumentKind.MONITORING, LocalDate.of(2020, 3, 31), LocalDate.of(2020, 4, 20));
  }

  private UUID planned() throws ApiException {
    officer.openPlan(
        APIOpenPlanRequest.newBuilder().chamber(chamber).newPlan(new NewPlan().year(YEAR)).build());
    officer.addSection(
        APIAddSectionRequest.newBuilder()
            .chamber(chamber)
            .year(YEAR)
            .sectionForm(new SectionForm().title("Presentazione").body("<p>Il piano</p>"))
            .build());
    var sheet =
        officer.addSheet(
            APIAddSheetRequest.newBuilder()
                .chamber(chamber)
                .year(YEAR)
                .sheetForm(
                    new SheetForm()
                        .programme("011.005")
                        .name("La sede camerale")
                        .area("Il territorio")
                        .centre("Segretario Generale")
                        .budget(new BudgetForm().euro(new BigDecimal("165600"))))
                .build());
    var objective =
        officer.addObjective(
            APIAddObjectiveRequest.newBuilder()
                .chamber(chamber)
                .year(YEAR)
                .sheet(UUID.fromString(sheet.getId()))
                .objectiveForm(
                    new ObjectiveForm().title("Aprire la sede").description("<p>Eventi</p>"))
                .build());
    var events =
        added(
            objective,
            new IndicatorForm()
                .type(IndicatorType.OUTPUT)
                .name("Eventi")
                .formula("n. eventi realizzati")
                .kind(ValueKind.NUMBER)
                .unit("n.")
                .direction(directionOf("HIGHER_IS_BETTER"))
                .targets(Map.of("2020", target(new ValueForm().number(new BigDecimal("20"))))));
    expect(events.getDecimals() == 2, "two decimals where none are sent");
    var opened =
        added(
            objective,
            new IndicatorForm()
                .type(IndicatorType.OUTPUT)
                .name("Sportello aperto")
                .formula("apertura dello sportello")
                .kind(ValueKind.YES_NO)
                .unit("si/no")
                .dataSource("Agenda")
                .targets(Map.of("2020", target(new ValueForm().yes(true)))));
    expect(
        opened.getDirection().getValue().equals("HIGHER_IS_BETTER"), "yes is better than no");
    return sourced(UUID.fromString(events.getId()));
  }

  private IndicatorForm added(ObjectiveForm objective, IndicatorForm indicator)
      throws ApiException {
    return officer.addIndicator(
        APIAddIndicatorRequest.newBuilder()
            .chamber(chamber)
            .year(YEAR)
            .objective(UUID.fromString(objective.getId()))
            .indicatorForm(indicator)
            .build());
  }

  private static IndicatorForm.DirectionEnum directionOf(String name) {
    return IndicatorForm.DirectionEnum.fromValue(name);
  }

  private static TargetForm target(ValueForm value) {
    return new TargetForm().value(value);
  }

  /** Says where the data come from: a patch of what was seen. */
  private UUID sourced(UUID indicator) throws ApiException {
    var seen =
        officer.indicatorWithHttpInfo(
            APIIndicatorRequest.newBuilder().chamber(chamber).year(YEAR).id(indicator).build());
    var patched =
        officer.patchIndicator(
            APIPatchIndicatorRequest.newBuilder()
                .chamber(chamber)
                .year(YEAR)
                .id(indicator)
                .ifMatch(tag(seen))
                .indicatorFormPatch(new IndicatorFormPatch().dataSource("Controllo di gestione"))
                .build());
    expect(patched.getName().equals("Eventi"), "the rest stays");
    expect(patched.getDataSource().equals("Controllo di gestione"), "the source is there");
    return indicator;
  }

  private void approved(DocumentKind kind, LocalDate asOf, LocalDate act) throws ApiException {
    var begun =
        officer.beginDocument(
            APIBeginDocumentRequest.newBuilder()
                .chamber(chamber)
                .newDocument(new NewDocument().year(YEAR).kind(kind).asOf(asOf))
                .build());
    var id = UUID.fromString(begun.getId());
    var readiness =
        officer.documentReadiness(
            APIDocumentReadinessRequest.newBuilder().chamber(chamber).id(id).build());
    expect(readiness.getMissing().isEmpty(), "nothing is missing: " + readiness.getMissing());
    refused(
        412,
        () ->
            officer.submitDocument(
                APISubmitDocumentRequest.newBuilder()
                    .chamber(chamber)
                    .id(id)
                    .ifMatch("\"0123456789abcdef0123456789abcdef\"")
                    .build()));
    officer.submitDocument(
        APISubmitDocumentRequest.newBuilder()
            .chamber(chamber)
            .id(id)
            .ifMatch(tag(document(id)))
            .build());
    var approved =
        secretary.approveDocument(
            APIApproveDocumentRequest.newBuilder()
                .chamber(chamber)
                .id(id)
                .ifMatch(tag(document(id)))
                .newAct(new NewAct().organ("Consiglio camerale").number("12/19").date(act))
                .build());
    expect(approved.getState() == DocumentState.APPROVED, "it is approved");
    var published =
        officer.publishDocument(
            APIPublishDocumentRequest.newBuilder()
                .chamber(chamber)
                .id(id)
                .ifMatch(tag(document(id)))
                .newPublication(
                    new NewPublication()
                        .date(act.plusDays(1))
                        .address("https://www.camera.example/amministrazione-trasparente/pira"))
                .build());
    expect(published.getState() == DocumentState.PUBLISHED, "it is published");
  }

  private ApiResponse<Object> document(UUID id) throws ApiException {
    return officer.documentWithHttpInfo(
        APIDocumentRequest.newBuilder().chamber(chamber).id(id).build());
  }

  /** A value with its proof, corrected once. */
  private void measured(UUID indicator) throws Exception {
    var day = LocalDate.of(2020, 3, 31);
    recorded(indicator, day, "5", null, null);
    refused(428, () -> recorded(indicator, day, "4", null, "Uno era di aprile"));
    var seen =
        contributor.measurementWithHttpInfo(
            APIMeasurementRequest.newBuilder()
                .chamber(chamber)
                .year(YEAR)
                .id(indicator)
                .asOf(day)
                .build());
    refused(422, () -> recorded(indicator, day, "4", tag(seen), null));
    recorded(indicator, day, "4", tag(seen), "Uno era di aprile");
    var proof = Files.writeString(Files.createTempFile("prova", ".txt"), "Elenco degli eventi");
    var evidence =
        contributor.attachEvidence(
            APIAttachEvidenceRequest.newBuilder()
                .chamber(chamber)
                .year(YEAR)
                .id(indicator)
                .asOf(day)
                .fileName("eventi.txt")
                .body(proof.toFile())
                .build());
    expect(evidence.getFileName().equals("eventi.txt"), "the file is kept");
    Files.delete(proof);
  }

  private void recorded(UUID indicator, LocalDate day, String value, String seen, String reason)
      throws ApiException {
    contributor.recordMeasurement(
        APIRecordMeasurementRequest.newBuilder()
            .chamber(chamber)
            .year(YEAR)
            .id(indicator)
            .asOf(day)
            .ifMatch(seen)
            .reason(reason)
            .newMeasurement(
                new NewMeasurement().value(new NewValue().number(new BigDecimal(value))))
            .build());
  }

  private static String tag(ApiResponse<?> response) {
    return response.getHeaders().get("etag").get(0);
  }

  private static void refused(int status, Call call) throws ApiException {
    try {
      call.make();
    } catch (ApiException e) {
      expect(e.getCode() == status, status + " is not " + e.getMessage());
      return;
    }
    throw new AssertionError("not refused with " + status);
  }

  private static void expect(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError("expected: " + what);
    }
  }

  @FunctionalInterface
  private interface Call {
    void make() throws ApiException;
  }
}
