package it.camcom.pira.exchange.data;

import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentForms;
import it.camcom.pira.domain.document.Form;
import it.camcom.pira.domain.performance.AppraisedPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** Documents in the shape in which the API gives them, written canonically. */
@ApplicationScoped
public class CanonicalForms implements DocumentForms {

  @Override
  public Form of(DocumentContent content) {
    return Form.of(CanonicalJson.of(DocumentView.of(content)));
  }

  @Override
  public Form of(AppraisedPlan plan) {
    return Form.of(CanonicalJson.of(new PlanAlone(PlanView.of(plan))));
  }

  private record PlanAlone(PlanView plan) {}

  @Override
  public List<Difference> differences(Form before, Form after) {
    var one = read(before);
    var other = read(after);
    boolean titlesAsWritten =
        PlanParts.haveWrittenTitles(one) && PlanParts.haveWrittenTitles(other);
    return new FormComparison(
            PlanParts.of(one, titlesAsWritten), PlanParts.of(other, titlesAsWritten))
        .differences();
  }

  private static JsonObject read(Form form) {
    try (var reader = Json.createReader(new StringReader(form.json()))) {
      return reader.readObject();
    }
  }
}
