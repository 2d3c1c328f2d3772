package it.camcom.pira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiConventionsTest {

  private static final String PLAN = "/v1/chambers/{chamber}/plans/{year}";

  private static PathItem completed(String path, PathItem item) {
    var description =
        OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem(path, item));
    new OpenApiConventions().filterOpenAPI(description);
    return item;
  }

  private static Operation answering(String status) {
    return OASFactory.createOperation()
        .responses(
            OASFactory.createAPIResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description("fatto")));
  }

  private static Operation asking(String parameter, String status) {
    return answering(status).addParameter(OASFactory.createParameter().name(parameter));
  }

  private static PathItem get(Operation operation) {
    return OASFactory.createPathItem().GET(operation);
  }

  private static Set<String> statuses(Operation operation) {
    return operation.getResponses().getAPIResponses().keySet();
  }

  private static List<String> parameters(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
        .map(Parameter::getName)
        .toList();
  }

  @Test
  void an_operation_of_a_chamber_may_be_refused_or_find_nothing() {
    var item = completed("/v1/chambers/{chamber}/people", get(answering("200")));

    assertThat(statuses(item.getGET()))
        .containsExactlyInAnyOrder(
            "200", "400", "401", "403", "404", "406", "429", "500", "503");
  }

  @Test
  void an_operation_of_no_chamber_only_asks_for_a_login() {
    var item = completed("/v1/chambers", get(answering("200")));

    assertThat(statuses(item.getGET()))
        .containsExactlyInAnyOrder("200", "400", "401", "403", "406", "429", "500", "503");
    assertThat(item.getParameters()).isNullOrEmpty();
  }

  @Test
  void the_status_is_there_or_not() {
    assertThat(statuses(completed("/v1/status", get(answering("200"))).getGET()))
        .containsExactlyInAnyOrder("200", "503");
  }

  @Test
  void every_problem_is_the_one_that_the_components_describe() {
    var item = completed("/v1/chambers", get(answering("200")));

    assertThat(
            item.getGET()
                .getResponses()
                .getAPIResponse("401")
                .getContent()
                .getMediaType("application/problem+json")
                .getSchema()
                .getRef())
        .isEqualTo("#/components/schemas/Problem");
  }

  @Test
  void an_operation_may_say_more_of_a_problem_itself() {
    var own = answering("403");
    completed("/v1/chambers/{chamber}/people", get(own));

    assertThat(own.getResponses().getAPIResponse("403").getDescription()).isEqualTo("fatto");
  }

  @Test
  void operations_with_a_body_describe_their_faults() {
    var taking = answering("200").requestBody(OASFactory.createRequestBody());
    var item = completed("/v1/chambers", OASFactory.createPathItem().POST(taking));

    assertThat(statuses(item.getPOST())).contains("400", "413", "415", "422");
  }

  @Test
  void the_chamber_is_described_once_for_the_path_and_not_for_each_operation() {
    var item =
        completed(
            "/v1/chambers/{chamber}/people",
            get(asking("chamber", "200").addParameter(OASFactory.createParameter().name("limit"))));

    assertThat(item.getParameters()).extracting(Parameter::getName).containsExactly("chamber");
    assertThat(item.getParameters().get(0).getRequired()).isTrue();
    assertThat(parameters(item.getGET())).containsExactly("limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAN + "/sheets", "/v1/chambers/{chamber}/documents"})
  void what_creates_a_part_or_a_document_may_be_repeated_with_a_key(String path) {
    var creating = completed(path, OASFactory.createPathItem().POST(answering("201"))).getPOST();
    var acting = completed(path, OASFactory.createPathItem().POST(answering("200"))).getPOST();

    assertThat(parameters(creating)).containsExactly("Idempotency-Key");
    assertThat(parameters(acting)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/chambers/{chamber}/people",
        PLAN + "/indicators/{id}/measurements/{as-of}/evidence"
      })
  void elsewhere_there_is_no_key(String path) {
    var creating = completed(path, OASFactory.createPathItem().POST(answering("201"))).getPOST();

    assertThat(parameters(creating)).isEmpty();
  }

  @Test
  void what_changes_something_may_meet_a_state_that_does_not_allow_it() {
    var item = completed(PLAN, get(answering("200")).DELETE(asking("reason", "204")));

    assertThat(statuses(item.getGET())).doesNotContain("409", "422");
    assertThat(statuses(item.getDELETE())).contains("409", "422");
  }

  @Test
  void whoever_comes_too_often_or_too_early_is_told_when_to_come_again() {
    var responses = completed(PLAN, get(answering("200"))).getGET().getResponses();

    for (String status : List.of("429", "503")) {
      assertThat(responses.getAPIResponse(status).getHeaders()).containsKey("Retry-After");
    }
  }

  @Test
  void the_version_stands_in_the_answer_to_what_is_read_before_it_is_changed() {
    var document = get(answering("200"));
    var submission = OASFactory.createPathItem().POST(asking("If-Match", "200"));
    new OpenApiConventions()
        .filterOpenAPI(
            OASFactory.createOpenAPI()
                .paths(
                    OASFactory.createPaths()
                        .addPathItem("/v1/documents/{id}", document)
                        .addPathItem("/v1/documents/{id}/submission", submission)));

    assertThat(document.getGET().getResponses().getAPIResponse("200").getHeaders())
        .containsKey("ETag");
  }

  @Test
  void of_a_merge_patch_nothing_is_required() {
    var form =
        OASFactory.createSchema()
            .addRequired("name")
            .addProperty("id", OASFactory.createSchema().readOnly(true))
            .addProperty("name", OASFactory.createSchema());
    var content =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Form"));
    var patching =
        answering("200")
            .requestBody(
                OASFactory.createRequestBody()
                    .content(
                        OASFactory.createContent()
                            .addMediaType("application/merge-patch+json", content)));
    var components = OASFactory.createComponents().addSchema("Form", form);
    OpenApiConventions.describePatches(
        OASFactory.createOpenAPI()
            .components(components)
            .paths(
                OASFactory.createPaths()
                    .addPathItem(PLAN, OASFactory.createPathItem().PATCH(patching))));

    var patch = components.getSchemas().get("FormPatch");
    assertThat(content.getSchema().getRef()).isEqualTo("#/components/schemas/FormPatch");
    assertThat(patch.getRequired()).isNullOrEmpty();
    assertThat(patch.getProperties()).containsOnlyKeys("name");
  }

  @Test
  void what_asks_for_the_version_that_was_seen_may_miss_it_or_find_another() {
    var item =
        completed(
            PLAN + "/sheets/{id}",
            OASFactory.createPathItem()
                .GET(answering("200"))
                .PATCH(asking("If-Match", "200"))
                .POST(asking("reason", "201")));

    assertThat(statuses(item.getPATCH())).contains("412", "428");
    assertThat(statuses(item.getGET())).doesNotContain("412", "428");
    assertThat(statuses(item.getPOST())).doesNotContain("412", "428");
  }
}
