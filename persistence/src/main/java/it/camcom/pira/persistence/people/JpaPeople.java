package it.camcom.pira.persistence.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.people.Account;
import it.camcom.pira.domain.people.People;
import it.camcom.pira.domain.people.Person;
import it.camcom.pira.domain.people.Username;
import it.camcom.pira.domain.people.UsernameTaken;
import it.camcom.pira.persistence.chamber.ResponsibilityCentreEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
public class JpaPeople implements People {

  private EntityManager entities;
  private Clock clock;

  protected JpaPeople() {}

  @Inject
  public JpaPeople(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Optional<Person> enabled(AccountId account) {
    return Optional.ofNullable(entities.find(AccountEntity.class, account.value()))
        .filter(row -> row.enabled)
        .map(this::person);
  }

  private Person person(AccountEntity row) {
    var account = row.account();
    var password = password(row.id);
    return new Person(
        account,
        password.mustChange(),
        password.changedAt(),
        memberships(ofPerson(account.id())),
        roles(row.id));
  }

  private Password password(UUID account) {
    return entities
        .createQuery(
            "select c.mustChange, c.changedAt from CredentialEntity c where c.accountId = :person",
            Password.class)
        .setParameter("person", account)
        .getResultStream()
        .findFirst()
        .orElse(new Password(false, Instant.EPOCH));
  }

  private Set<Role> roles(UUID account) {
    return entities
        .createQuery(
            "select n.role from NetworkMemberEntity n where n.accountId = :person", Role.class)
        .setParameter("person", account)
        .getResultStream()
        .collect(toSet());
  }

  private List<Membership> memberships(List<MembershipEntity> rows) {
    var centres = centres(rows);
    return rows.stream().collect(groupingBy(MembershipEntity::chamber)).values().stream()
        .map(one -> membership(one, centres))
        .toList();
  }

  /** The centres that the rows refer to. */
  private Map<UUID, ResponsibilityCentre> centres(List<MembershipEntity> rows) {
    var ids = rows.stream().map(row -> row.centreId).filter(Objects::nonNull).collect(toSet());
    return ResponsibilityCentreEntity.withIds(entities, ids);
  }

  private static Membership membership(
      List<MembershipEntity> rows, Map<UUID, ResponsibilityCentre> centres) {
    return new Membership(
        rows.get(0).chamber(),
        rows.stream().map(row -> row.role).collect(toSet()),
        rows.stream()
            .flatMap(row -> Optional.ofNullable(row.centreId).stream())
            .map(centres::get)
            .collect(toSet()));
  }

  @Override
  public Optional<Account> account(Username username) {
    return entities
        .createQuery(
            "select a from AccountEntity a where a.username = :username and a.erasedAt is null",
            AccountEntity.class)
        .setParameter("username", username.text())
        .getResultStream()
        .findFirst()
        .map(AccountEntity::account);
  }

  /** Leaves the check of a taken name to the table: a chamber cannot see another's accounts. */
  @Override
  public void add(Account account) {
    if (account(account.username()).isPresent()) {
      throw new UsernameTaken();
    }
    try {
      entities.persist(new AccountEntity(account));
      entities.flush();
    } catch (ConstraintViolationException e) {
      throw new UsernameTaken();
    }
  }

  @Override
  public void enable(AccountId account, boolean enabled) {
    entities.find(AccountEntity.class, account.value()).enabled = enabled;
  }

  /** Writes without reading the row: work in a chamber may not read hashes. */
  @Override
  public void setPassword(AccountId account, String hash, boolean mustChange) {
    var now = clock.instant();
    int changed =
        entities
            .createQuery(
                """
                update CredentialEntity c
                set c.hash = :hash, c.mustChange = :mustChange, c.changedAt = :now
                where c.accountId = :person
                """)
            .setParameter("hash", hash)
            .setParameter("mustChange", mustChange)
            .setParameter("now", now)
            .setParameter("person", account.value())
            .executeUpdate();
    if (changed == 0) {
      entities.persist(new CredentialEntity(account.value(), hash, mustChange, now));
    }
  }

  @Override
  public List<Member> members() {
    var rows =
        entities
            .createQuery("select m from MembershipEntity m", MembershipEntity.class)
            .getResultList();
    var centres = centres(rows);
    Map<UUID, List<MembershipEntity>> memberships =
        rows.stream().collect(groupingBy(row -> row.accountId));
    return accounts(memberships.keySet()).stream()
        .map(row -> new Member(row.account(), membership(memberships.get(row.id), centres)))
        .toList();
  }

  private List<AccountEntity> accounts(Set<UUID> ids) {
    return entities
        .createQuery(
            "select a from AccountEntity a where a.id in :ids order by a.username",
            AccountEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /**
   * Adds before it removes: a person of another chamber whose last membership here has ended could
   * not be added again.
   */
  @Override
  public void assign(AccountId account, Membership membership) {
    var before = ofPerson(account);
    var wanted = MembershipEntity.of(account, membership, centresByKey());
    wanted.stream()
        .filter(row -> before.stream().noneMatch(row::saysTheSameAs))
        .forEach(entities::persist);
    entities.flush();
    before.stream()
        .filter(row -> wanted.stream().noneMatch(row::saysTheSameAs))
        .forEach(this::take);
  }

  private void take(MembershipEntity row) {
    entities
        .createQuery("delete from MembershipEntity m where m.id = :id")
        .setParameter("id", row.id)
        .executeUpdate();
  }

  private Map<String, UUID> centresByKey() {
    return entities
        .createQuery("select c from ResponsibilityCentreEntity c", ResponsibilityCentreEntity.class)
        .getResultStream()
        .collect(toMap(row -> row.centre().key(), ResponsibilityCentreEntity::id));
  }

  private List<MembershipEntity> ofPerson(AccountId account) {
    return entities
        .createQuery(
            "select m from MembershipEntity m where m.accountId = :person", MembershipEntity.class)
        .setParameter("person", account.value())
        .getResultList();
  }

  @Override
  public void dismiss(AccountId account) {
    entities
        .createQuery("delete from MembershipEntity m where m.accountId = :person")
        .setParameter("person", account.value())
        .executeUpdate();
  }

  @Override
  public void admit(AccountId account, ChamberId chamber, Role role) {
    boolean already =
        ofPerson(account).stream()
            .anyMatch(row -> row.chamber().equals(chamber) && row.role == role);
    if (!already) {
      entities.persist(new MembershipEntity(chamber, account, role));
      entities.flush();
    }
  }

  @Override
  public List<Person> ofNetwork() {
    return entities
        .createQuery(
            """
            select a from AccountEntity a
            where a.id in (select n.accountId from NetworkMemberEntity n)
            order by a.username
            """,
            AccountEntity.class)
        .getResultStream()
        .map(this::person)
        .toList();
  }

  @Override
  public void appoint(AccountId account, Role role) {
    entities.persist(new NetworkMemberEntity(account, role));
    entities.flush();
  }

  @Override
  public void relieve(AccountId account, Role role) {
    entities
        .createQuery(
            "delete from NetworkMemberEntity n where n.accountId = :person and n.role = :role")
        .setParameter("person", account.value())
        .setParameter("role", role)
        .executeUpdate();
  }

  @Override
  public boolean isAtWork(AccountId account) {
    return !ofPerson(account).isEmpty() || !roles(account.value()).isEmpty();
  }

  /** What is known of a password. */
  record Password(Boolean mustChange, Instant changedAt) {}
}
