package it.camcom.pira.exchange.frozen;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema in the documentation describes what is frozen, all of it and nothing else. */
class FrozenSchemaTest {

  private static final Path SCHEMA = Path.of("../docs/frozen-document.schema.json");

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
  }

  static Stream<DocumentRecord> documents() {
    return SampleDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void written_documents_match_the_schema(DocumentRecord document) throws IOException {
    assertThat(schema().validate(CanonicalJson.of(document), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_rejects_other_documents() throws IOException {
    var written = CanonicalJson.of(documents().findFirst().orElseThrow());

    for (String bent :
        new String[] {
          written.replace("\"form\":1", "\"form\":2"),
          written.replace("\"kind\":\"MONITORING\"", "\"kind\":\"OTHER\""),
          written.replaceFirst("\"comparison\"", "\"text\":\"50\",\"comparison\""),
          written.replaceFirst("\"clause\":\"[A-Z_]+\",", "")
        }) {
      assertThat(bent).isNotEqualTo(written);
      assertThat(schema().validate(bent, InputFormat.JSON)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void the_records_are_read_back_from_what_is_written(DocumentRecord document) {
    var written = CanonicalJson.of(document);

    try (var reader = Json.createReader(new StringReader(written))) {
      var read = RecordReader.read(reader.readObject(), DocumentRecord.class);
      assertThat(CanonicalJson.of(read)).isEqualTo(written);
    }
  }

  @TestFactory
  Stream<DynamicTest> each_record_is_described_field_by_field() throws IOException {
    JsonNode described = new ObjectMapper().readTree(Files.readString(SCHEMA)).get("$defs");
    var records = new LinkedHashMap<String, Class<?>>();
    collect(DocumentRecord.class, records);

    assertThat(names(described)).containsExactlyInAnyOrderElementsOf(records.keySet());
    return records.values().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getSimpleName(),
                    () -> compare(type, described.get(type.getSimpleName()))));
  }

  private static void compare(Class<?> type, JsonNode described) {
    var properties = described.get("properties");

    assertThat(names(properties))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    assertThat(described.get("additionalProperties").asBoolean()).isFalse();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType().isEnum()) {
        assertThat(texts(properties.get(component.getName()).get("enum")))
            .as(component.getName())
            .isEqualTo(
                Arrays.stream(component.getType().getEnumConstants())
                    .map(Object::toString)
                    .collect(toSet()));
      }
    }
  }

  private static void collect(Type type, Map<String, Class<?>> records) {
    if (type instanceof ParameterizedType many) {
      Arrays.stream(many.getActualTypeArguments()).forEach(of -> collect(of, records));
    } else if (type instanceof Class<?> one
        && one.isRecord()
        && records.putIfAbsent(one.getSimpleName(), one) == null) {
      for (RecordComponent component : one.getRecordComponents()) {
        collect(component.getGenericType(), records);
      }
    }
  }

  private static Iterable<String> names(JsonNode object) {
    return object::fieldNames;
  }

  private static Iterable<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).collect(toSet());
  }
}
