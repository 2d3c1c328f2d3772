package it.camcom.pira.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import it.camcom.pira.api.request.QueryParameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URISyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  private static final int ALL = 600;

  private final Dispatcher server = MockDispatcherFactory.createDispatcher();

  /** A list of the numbers from 0. */
  @Path("/numbers")
  public static class Numbers {

    @GET
    public Response page(@BeanParam Paging paging) {
      var page = paging.of(IntStream.range(0, ALL).boxed().toList());
      return paging.answer(
          page.stream().map(String::valueOf).collect(Collectors.joining(" ")), page.size(), ALL);
    }
  }

  @BeforeEach
  void serve() {
    server.getProviderFactory().registerProvider(QueryParameters.class);
    server.getRegistry().addPerRequestResource(Numbers.class);
  }

  private MockHttpResponse page(String query) throws URISyntaxException {
    var response = new MockHttpResponse();
    server.invoke(MockHttpRequest.get("/numbers" + query), response);
    return response;
  }

  @ParameterizedTest
  @CsvSource({
    "'',                      0, 100",
    "?offset=3,               3, 100",
    "?offset=3&limit=7,       3,   7",
    "?limit=1,                0,   1",
    "?limit=500,              0, 500",
    "?limit=501,              0, 500",
    "?limit=0,                0,   1",
    "?limit=-7&offset=-7,     0,   1",
    "?offset=599,           599,   1",
  })
  void a_page_is_within_its_bounds_whatever_is_asked_for(String query, int first, int size)
      throws Exception {
    var numbers = page(query).getContentAsString().split(" ");

    assertThat(numbers).hasSize(size).startsWith(String.valueOf(first));
  }

  @ParameterizedTest
  @ValueSource(ints = {ALL, ALL + 1, Integer.MAX_VALUE})
  void beyond_the_end_there_is_nothing_and_no_next_page(int offset) throws Exception {
    var page = page("?offset=" + offset);

    assertThat(page.getContentAsString()).isEmpty();
    assertThat(page.getOutputHeaders()).doesNotContainKey("Link");
  }

  @Test
  void a_page_links_to_the_next_and_keeps_what_else_was_asked_for() throws Exception {
    assertThat(page("?year=2020&offset=100&limit=50").getOutputHeaders().getFirst("Link"))
        .asString()
        .contains("year=2020", "offset=150", "limit=50", "rel=\"next\"")
        .doesNotContain("offset=100");
  }

  @Test
  void the_last_page_links_to_none() throws Exception {
    assertThat(page("?offset=500&limit=100").getOutputHeaders()).doesNotContainKey("Link");
    assertThat(page("?offset=499&limit=100").getOutputHeaders()).containsKey("Link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?offset=", "?limit=molti", "?offset=1e3", "?limit=2147483648"})
  void what_is_no_number_is_a_bad_request(String query) throws Exception {
    assertThat(page(query).getStatus()).isEqualTo(400);
  }
}
