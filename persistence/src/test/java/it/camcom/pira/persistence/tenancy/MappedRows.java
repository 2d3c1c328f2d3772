package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.persistence.local.Storage;
import it.camcom.pira.persistence.tenancy.EntityVictim.UniqueName;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Tuple;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;

/** Finds what each entity of a chamber is mapped to. */
final class MappedRows {

  private final SessionFactoryImplementor unit;
  private final List<VictimRow> preys;

  private MappedRows(SessionFactoryImplementor unit, List<VictimRow> preys) {
    this.unit = unit;
    this.preys = preys;
  }

  /** One row of the victim for every entity. */
  static List<EntityVictim> of(EntityManagerFactory factory, List<VictimRow> preys) {
    var rows = new MappedRows(factory.unwrap(SessionFactoryImplementor.class), preys);
    return Storage.in(
        factory,
        Storage.scope(IsolationAttacks.VICTIM),
        entities ->
            factory.getMetamodel().getEntities().stream()
                .<Class<?>>map(type -> type.getJavaType())
                .filter(ChamberOwnedEntity.class::isAssignableFrom)
                .map(entity -> rows.row(entities.unwrap(Session.class), entity))
                .toList());
  }

  private EntityVictim row(Session session, Class<?> entity) {
    var persister =
        (AbstractEntityPersister) unit.getMappingMetamodel().getEntityDescriptor(entity);
    var prey =
        preys.stream()
            .filter(one -> persister.getTableName().equals("pira." + one.name()))
            .findFirst()
            .orElseThrow();
    var attributes = new LinkedHashMap<String, String>();
    collect(unit.getJpaMetamodel().managedType(entity), "", persister, attributes);
    var id =
        unit.getPersistenceUnitUtil()
            .getIdentifier(EntityVictim.managed(session, entity, prey, prey.row()));
    return new EntityVictim(
        entity,
        id,
        prey,
        attributes,
        altered(prey, attributes, persister),
        prey.table().names().stream()
            .map(name -> name.stream().map(attributes::get).toList())
            .filter(paths -> paths.stream().allMatch(Objects::nonNull))
            .map(paths -> new UniqueName(paths, values(session, entity, id, paths)))
            .toList(),
        persister.isVersioned());
  }

  private static void collect(
      ManagedType<?> type,
      String prefix,
      AbstractEntityPersister persister,
      Map<String, String> attributes) {
    for (var attribute : type.getAttributes()) {
      var path = prefix + attribute.getName();
      if (attribute instanceof SingularAttribute<?, ?> single
          && single.getType() instanceof EmbeddableType<?> parts) {
        collect(parts, path + ".", persister, attributes);
      } else {
        attributes.put(persister.getPropertyColumnNames(path)[0], path);
      }
    }
  }

  private static Optional<Map.Entry<String, String>> altered(
      VictimRow prey, Map<String, String> attributes, AbstractEntityPersister persister) {
    var version = persister.isVersioned() ? persister.getVersionColumnName() : "";
    return prey.altered().entrySet().stream()
        .filter(change -> persister.isMutable())
        .filter(change -> attributes.containsKey(change.getKey()))
        .filter(change -> !change.getKey().equals(version))
        .findFirst();
  }

  private static List<Object> values(
      Session session, Class<?> entity, Object id, List<String> paths) {
    var selected = paths.stream().map("e."::concat).toList();
    return Arrays.asList(
        session
            .createSelectionQuery(
                "select %s from %s e where id(e) = ?1"
                    .formatted(String.join(", ", selected), entity.getSimpleName()),
                Tuple.class)
            .setParameter(1, id)
            .getSingleResult()
            .toArray());
  }
}
