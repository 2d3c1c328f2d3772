package it.camcom.pira.persistence.plan;

import it.camcom.pira.domain.plan.NarrativeSection;
import it.camcom.pira.domain.plan.RichText;
import it.camcom.pira.domain.plan.SectionId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "narrative_section")
class NarrativeSectionEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  int position;
  String title;
  String body;

  protected NarrativeSectionEntity() {}

  NarrativeSectionEntity(UUID planId, NarrativeSection section) {
    this.id = section.id().value();
    this.planId = planId;
  }

  void update(int position, NarrativeSection section) {
    this.position = position;
    this.title = section.title();
    this.body = section.body().html();
  }

  NarrativeSection section() {
    return new NarrativeSection(new SectionId(id), title, new RichText(body));
  }
}
