package it.camcom.pira.persistence.network;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.network.NetworkRead;
import it.camcom.pira.domain.network.NetworkReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@ApplicationScoped
public class JpaNetworkReads implements NetworkReads {

  private EntityManager entities;
  private CurrentScope scope;

  protected JpaNetworkReads() {}

  @Inject
  public JpaNetworkReads(EntityManager entities, CurrentScope scope) {
    this.entities = entities;
    this.scope = scope;
  }

  @Override
  public void add(Instant at, String what, Map<ChamberId, Integer> figures) {
    var person = scope.get().person();
    var request = scope.request();
    figures.forEach(
        (chamber, count) ->
            entities.persist(
                new NetworkReadEntity(chamber, new NetworkRead(at, person, request, what, count))));
  }

  @Override
  public List<NetworkRead> latest(int limit) {
    return entities
        .createQuery(
            "select r from NetworkReadEntity r order by r.at desc", NetworkReadEntity.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(NetworkReadEntity::read)
        .toList();
  }
}
