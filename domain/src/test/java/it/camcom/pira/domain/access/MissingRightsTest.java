package it.camcom.pira.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingRightsTest {

  @Path("things")
  static class Resource {

    @GET
    public String open() {
      return "";
    }

    @GET
    @Requires(Right.READ_PLAN)
    public String guarded() {
      return "";
    }

    public void noOperation() {}
  }

  @ApplicationScoped
  static class UseCase {

    public void open() {}

    @Requires(Right.EDIT_PLAN)
    public void guarded() {}

    void ofThePackage() {}
  }

  private static Set<String> in(Class<?> type) {
    return MissingRights.in(type);
  }

  @Test
  void an_operation_without_a_right_is_found() {
    assertThat(in(Resource.class)).singleElement().asString().contains("Resource.open()");
  }

  @Test
  void a_use_case_without_a_right_is_found() {
    assertThat(in(UseCase.class)).singleElement().asString().contains("UseCase.open()");
  }
}
