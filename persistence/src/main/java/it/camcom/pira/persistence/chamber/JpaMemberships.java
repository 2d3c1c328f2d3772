package it.camcom.pira.persistence.chamber;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Membership;
import it.camcom.pira.domain.chamber.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class JpaMemberships implements Memberships {

  private EntityManager entities;

  private CurrentScope scope;

  protected JpaMemberships() {}

  @Inject
  public JpaMemberships(EntityManager entities, CurrentScope scope) {
    this.entities = entities;
    this.scope = scope;
  }

  @Override
  public List<Membership> own() {
    return entities
        .createQuery(
            "select m from MembershipEntity m join AccountEntity a on a.username = m.username"
                + " where m.username = :person and a.enabled",
            MembershipEntity.class)
        .setParameter("person", scope.get().person())
        .getResultStream()
        .collect(groupingBy(MembershipEntity::chamber, mapping(MembershipEntity::role, toSet())))
        .entrySet()
        .stream()
        .map(entry -> new Membership(entry.getKey(), entry.getValue()))
        .toList();
  }
}
