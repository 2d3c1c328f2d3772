package it.camcom.pira.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemKindTest {

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void every_problem_has_a_name_of_its_own_a_title_and_a_status_of_failure(ProblemKind kind) {
    var problem = kind.problem("Perché no.");

    assertThat(problem.type()).matches("urn:pira:problem:[a-z]+(-[a-z]+)*");
    assertThat(problem.title()).isNotBlank();
    assertThat(problem.status()).isBetween(400, 599);
    assertThat(problem.detail()).isEqualTo("Perché no.");
    assertThat(problem.violations()).isNull();
  }

  @Test
  void no_two_problems_have_the_same_name() {
    assertThat(Arrays.stream(ProblemKind.values()).map(kind -> kind.problem("").type()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "400, BAD_REQUEST",
    "401, UNAUTHENTICATED",
    "403, FORBIDDEN",
    "404, NOT_FOUND",
    "405, METHOD_NOT_ALLOWED",
    "406, NOT_ACCEPTABLE",
    "413, TOO_LARGE",
    "415, UNSUPPORTED_MEDIA_TYPE",
    "418, BAD_REQUEST",
    "500, UNEXPECTED",
    "503, UNEXPECTED"
  })
  void a_status_of_the_server_itself_has_its_problem(int status, ProblemKind kind) {
    assertThat(ProblemKind.ofStatus(status)).isEqualTo(kind);
  }
}
