package it.camcom.pira.api;

import it.camcom.pira.api.idempotency.IdempotencyFilter;
import it.camcom.pira.api.problem.DescribedOperation;
import it.camcom.pira.api.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the description what is the same for every operation: the chamber in the path, and the
 * problems.
 */
public class OpenApiConventions implements OASFilter {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final String PATCH = "Patch";
  private static final String CREATED = "201";
  private static final String VERSION = "La versione, da rimandare in If-Match";

  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "Un parametro, un’intestazione o il contenuto non si legge; il testo dice quale",
          "401", "Nome utente e password, o un token, mancano o non sono corretti",
          "403", "Il ruolo del chiamante non lo consente, o la sua password è provvisoria",
          "406", "Nessuno dei formati richiesti è disponibile",
          "429", "Troppe richieste: Retry-After dice fra quanti secondi riprovare",
          "500", "Errore imprevisto, con un numero da segnalare",
          "503", "Ora non si può: Retry-After dice fra quanti secondi riprovare");

  private static final Map<String, String> PROBLEMS_OF_PLACES =
      Map.of("404", "Non c’è nulla che il chiamante possa vedere");

  private static final Map<String, String> PROBLEMS_OF_CHANGES =
      Map.of("409", "Lo stato in cui è ora non lo consente; type dice quale caso è");

  private static final Map<String, String> PROBLEMS_OF_BODIES =
      Map.of(
          "413", "Ciò che è stato inviato è troppo grande",
          "415", "Ciò che è stato inviato non è di un tipo letto; Accept nomina quelli letti",
          "422", "I campi che non vanno, nominati uno per uno");

  private static final Map<String, String> PROBLEMS_OF_VERSIONS =
      Map.of(
          "412", "È cambiato nel frattempo: com’è ora",
          "428", "Manca If-Match: la versione che si è vista, come sta nell’ETag");

  private static final Map<String, String> ANSWERS =
      Map.of("200", "Ciò che è stato chiesto", CREATED, "Creato, all’indirizzo in Location");

  @Override
  public void filterOpenAPI(OpenAPI description) {
    var rights =
        DescribedOperation.all().stream()
            .filter(operation -> operation.id().isPresent())
            .collect(
                Collectors.toMap(
                    operation -> operation.id().orElseThrow(), DescribedOperation::right));
    var items = description.getPaths().getPathItems();
    items
        .values()
        .forEach(item -> item.getOperations().values().forEach(one -> addRight(one, rights)));
    items.forEach(OpenApiConventions::complete);
    tagVersioned(items);
    dropTypes(description);
    describePatches(description);
    ItemBounds.add(description);
  }

  /** A constant is a text, whatever else it was taken for; a reference has its type itself. */
  private static void dropTypes(OpenAPI description) {
    Optional.ofNullable(description.getComponents())
        .map(Components::getSchemas)
        .map(Map::values)
        .stream()
        .flatMap(Collection::stream)
        .filter(schema -> schema.getProperties() != null)
        .flatMap(schema -> schema.getProperties().values().stream())
        .forEach(
            property -> {
              if (property.getRef() != null) {
                property.setType(null);
              } else if (property.getEnumeration() != null) {
                property.setType(List.of(SchemaType.STRING));
              }
            });
  }

  private static void addRight(Operation operation, Map<String, String> rights) {
    Optional.ofNullable(rights.get(operation.getOperationId()))
        .ifPresent(right -> operation.addExtension("x-right", right));
  }

  private static void complete(String path, PathItem item) {
    item.getOperations().values().forEach(OpenApiConventions::describeAnswers);
    if (path.endsWith("/status")) {
      addProblem(item.getGET(), "503", PROBLEMS.get("503"));
      return;
    }
    boolean ofChamber = path.contains("{chamber}");
    if (path.endsWith("/documents") || isPartOfPlan(path)) {
      addKey(item.getPOST());
    }
    item.getOperations()
        .forEach((method, operation) -> addProblems(method, operation, path.contains("{")));
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

  private static void addProblems(HttpMethod method, Operation operation, boolean isPlaced) {
    addAll(operation, PROBLEMS);
    if (isPlaced) {
      addAll(operation, PROBLEMS_OF_PLACES);
    }
    if (method != HttpMethod.GET) {
      addAll(operation, PROBLEMS_OF_CHANGES);
    }
    if (operation.getRequestBody() != null) {
      addAll(operation, PROBLEMS_OF_BODIES);
      Optional.ofNullable(operation.getRequestBody().getContent())
          .ifPresent(content -> content.getMediaTypes().forEach(OpenApiConventions::example));
    } else if (has(operation, "reason")) {
      addProblem(operation, "422", PROBLEMS_OF_BODIES.get("422"));
    }
    if (has(operation, HttpHeaders.IF_MATCH)) {
      addAll(operation, PROBLEMS_OF_VERSIONS);
    }
  }

  private static void addAll(Operation operation, Map<String, String> problems) {
    new TreeMap<>(problems)
        .forEach((status, description) -> addProblem(operation, status, description));
  }

  /** A text is an example of a text alone. */
  private static void example(String type, MediaType content) {
    if (!type.startsWith("text/") && !type.endsWith("json")) {
      content.setExamples(null);
    }
  }

  private static void describeAnswers(Operation operation) {
    ANSWERS.forEach(
        (status, description) -> {
          var answer = operation.getResponses().getAPIResponse(status);
          if (answer != null && answer.getDescription() == null) {
            answer.setDescription(description);
          }
        });
    var created = operation.getResponses().getAPIResponse(CREATED);
    if (created != null) {
      addHeader(created, HttpHeaders.LOCATION, "L’indirizzo di ciò che è stato creato");
    }
  }

  private static void addHeader(APIResponse answer, String name, String description) {
    if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
      answer.addHeader(
          name,
          OASFactory.createHeader()
              .description(description)
              .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }
  }

  /** Whatever is changed by its version tells it in the answer to GET. */
  private static void tagVersioned(Map<String, PathItem> items) {
    items.forEach(
        (path, item) ->
            item.getOperations().values().stream()
                .filter(operation -> has(operation, HttpHeaders.IF_MATCH))
                .flatMap(
                    operation ->
                        Stream.of(item, items.get(path.substring(0, path.lastIndexOf('/')))))
                .filter(shown -> shown != null && shown.getGET() != null)
                .limit(1)
                .map(shown -> shown.getGET().getResponses().getAPIResponse("200"))
                .forEach(answer -> addHeader(answer, HttpHeaders.ETAG, VERSION)));
  }

  /** A merge patch sends what it changes: nothing of it is required, and null takes it away. */
  static void describePatches(OpenAPI description) {
    var schemas = description.getComponents();
    if (schemas == null || schemas.getSchemas() == null) {
      return;
    }
    description.getPaths().getPathItems().values().stream()
        .map(PathItem::getPATCH)
        .filter(patching -> patching != null && patching.getRequestBody() != null)
        .map(patching -> patching.getRequestBody().getContent().getMediaType(MERGE_PATCH))
        .filter(content -> content != null && content.getSchema().getRef() != null)
        .forEach(
            content -> {
              var name = content.getSchema().getRef().substring(SCHEMAS.length());
              schemas.addSchema(name + PATCH, patch(schemas.getSchemas().get(name)));
              content.setSchema(OASFactory.createSchema().ref(SCHEMAS + name + PATCH));
            });
  }

  private static Schema patch(Schema whole) {
    var patch =
        OASFactory.createSchema().addType(SchemaType.OBJECT).description(whole.getDescription());
    whole.getProperties().entrySet().stream()
        .filter(property -> !Boolean.TRUE.equals(property.getValue().getReadOnly()))
        .forEach(property -> patch.addProperty(property.getKey(), property.getValue()));
    return patch;
  }

  /** An operation may say more of its own. */
  private static void addProblem(Operation operation, String status, String description) {
    if (!operation.getResponses().hasAPIResponse(status)) {
      var problem = problem(description);
      if (status.equals("429") || status.equals("503")) {
        addHeader(problem, HttpHeaders.RETRY_AFTER, "Secondi");
      }
      operation.getResponses().addAPIResponse(status, problem);
    }
  }

  private static APIResponse problem(String description) {
    var schema = OASFactory.createSchema().ref(SCHEMAS + "Problem");
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
