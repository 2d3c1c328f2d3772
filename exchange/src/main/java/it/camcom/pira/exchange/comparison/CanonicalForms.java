package it.camcom.pira.exchange.comparison;

import it.camcom.pira.domain.document.CanonicalForm;
import it.camcom.pira.domain.document.Difference;
import it.camcom.pira.domain.document.DocumentContent;
import it.camcom.pira.domain.document.DocumentForms;
import it.camcom.pira.domain.performance.AppraisedPlan;
import it.camcom.pira.exchange.frozen.CanonicalJson;
import it.camcom.pira.exchange.frozen.DocumentRecord;
import it.camcom.pira.exchange.frozen.PlanAlone;
import it.camcom.pira.exchange.frozen.PlanRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** Writes the records of documents and plans canonically, and compares the results. */
@ApplicationScoped
public class CanonicalForms implements DocumentForms {

  @Override
  public CanonicalForm of(DocumentContent content) {
    return CanonicalForm.of(CanonicalJson.of(DocumentRecord.of(content)));
  }

  @Override
  public CanonicalForm of(AppraisedPlan plan) {
    return CanonicalForm.of(CanonicalJson.of(new PlanAlone(PlanRecord.of(plan))));
  }

  @Override
  public List<Difference> differences(CanonicalForm before, CanonicalForm after) {
    return new FormComparison(FormElements.of(read(before)), FormElements.of(read(after)))
        .differences();
  }

  private static JsonObject read(CanonicalForm form) {
    try (var reader = Json.createReader(new StringReader(form.json()))) {
      return reader.readObject();
    }
  }
}
