package it.camcom.pira.api;

import it.camcom.pira.api.idempotency.IdempotencyFilter;
import it.camcom.pira.api.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the description what is the same for every operation: the chamber in the path, and the
 * problems.
 */
public class OpenApiConventions implements OASFilter {

  private static final SortedMap<String, String> PROBLEMS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "401", "Nome utente e password, o un token, mancano o non sono corretti",
                  "403", "Il ruolo del chiamante nella camera non lo consente",
                  "404", "Non c’è nulla che il chiamante possa vedere",
                  "500", "Errore imprevisto, con un numero da segnalare")));

  private static final SortedMap<String, String> PROBLEMS_OF_BODIES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "400", "Ciò che è stato inviato non si legge; il testo dice in che punto",
                  "413", "Ciò che è stato inviato è troppo grande",
                  "415", "Ciò che è stato inviato non è di un tipo ammesso",
                  "422", "I campi che non vanno, nominati uno per uno")));

  private static final SortedMap<String, String> PROBLEMS_OF_VERSIONS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "412", "È cambiato nel frattempo: com’è ora",
                  "428", "Manca la versione che si è vista")));

  @Override
  public void filterOpenAPI(OpenAPI description) {
    var rights = RightsOfOperations.all();
    description
        .getPaths()
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(one -> addRight(one, rights)));
    description.getPaths().getPathItems().forEach(OpenApiConventions::complete);
  }

  private static void addRight(Operation operation, Map<String, String> rights) {
    Optional.ofNullable(rights.get(operation.getOperationId()))
        .ifPresent(right -> operation.addExtension("x-right", right));
  }

  private static void complete(String path, PathItem item) {
    if (path.endsWith("/status")) {
      return;
    }
    boolean ofChamber = path.contains("{chamber}");
    if (path.endsWith("/documents") || isPartOfPlan(path)) {
      addKey(item.getPOST());
    }
    item.getOperations().values().forEach(operation -> addProblems(operation, ofChamber));
    if (ofChamber) {
      item.getOperations().values().forEach(OpenApiConventions::dropChamber);
      item.addParameter(chamber());
    }
  }

  /** A file is identified by its digest, and needs no key. */
  private static boolean isPartOfPlan(String path) {
    return path.contains("/plans") && !path.contains("/evidence");
  }

  /** A request that creates something may be sent again under a key. */
  private static void addKey(Operation creating) {
    if (creating != null && creating.getResponses().hasAPIResponse("201")) {
      creating.addParameter(
          OASFactory.createParameter()
              .name(IdempotencyFilter.KEY)
              .in(Parameter.In.HEADER)
              .description(
                  "Chi non ha avuto risposta ripete la richiesta con la stessa chiave, per due"
                      + " giorni, e ha la risposta della prima")
              .schema(
                  OASFactory.createSchema()
                      .addType(SchemaType.STRING)
                      .pattern("[A-Za-z0-9._:-]{1,100}")));
    }
  }

  private static boolean has(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(one -> parameter.equals(one.getName()));
  }

  private static void addProblems(Operation operation, boolean ofChamber) {
    PROBLEMS.forEach(
        (status, description) -> {
          if (ofChamber || status.equals("401") || status.equals("500")) {
            addProblem(operation, status, description);
          }
        });
    if (operation.getRequestBody() != null) {
      PROBLEMS_OF_BODIES.forEach(
          (status, description) -> addProblem(operation, status, description));
    }
    if (has(operation, HttpHeaders.IF_MATCH)) {
      PROBLEMS_OF_VERSIONS.forEach(
          (status, description) -> addProblem(operation, status, description));
    }
  }

  /** Keeps a description that the operation gives itself. */
  private static void addProblem(Operation operation, String status, String description) {
    if (!operation.getResponses().hasAPIResponse(status)) {
      operation.getResponses().addAPIResponse(status, problem(description));
    }
  }

  private static APIResponse problem(String description) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    var content =
        OASFactory.createContent()
            .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    return OASFactory.createAPIResponse().description(description).content(content);
  }

  private static void dropChamber(Operation operation) {
    if (operation.getParameters() != null) {
      operation.setParameters(
          operation.getParameters().stream()
              .filter(parameter -> !"chamber".equals(parameter.getName()))
              .toList());
    }
  }

  private static Parameter chamber() {
    return OASFactory.createParameter()
        .name("chamber")
        .in(Parameter.In.PATH)
        .required(true)
        .description("La camera, come nell’elenco delle proprie camere")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).pattern("[a-z0-9-]{2,32}"))
        .example("prato");
  }
}
