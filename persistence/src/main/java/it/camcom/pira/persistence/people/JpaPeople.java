package it.camcom.pira.persistence.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  public Optional<Person> enabled(Username username) {
    return Optional.ofNullable(entities.find(AccountEntity.class, username.text()))
        .filter(row -> row.enabled)
        .map(this::person);
  }

  private Person person(AccountEntity row) {
    var account = row.account();
    var password = password(row.username);
    return new Person(
        account,
        password.mustChange(),
        password.changedAt(),
        memberships(ofPerson(account.username())),
        roles(row.username));
  }

  private Password password(String username) {
    return entities
        .createQuery(
            "select c.mustChange, c.changedAt from CredentialEntity c where c.username = :person",
            Password.class)
        .setParameter("person", username)
        .getResultStream()
        .findFirst()
        .orElse(new Password(false, Instant.EPOCH));
  }

  private Set<Role> roles(String username) {
    return entities
        .createQuery(
            "select n.role from NetworkMemberEntity n where n.username = :person", Role.class)
        .setParameter("person", username)
        .getResultStream()
        .collect(toSet());
  }

  private static List<Membership> memberships(List<MembershipEntity> rows) {
    return rows.stream().collect(groupingBy(MembershipEntity::chamber)).values().stream()
        .map(JpaPeople::membership)
        .toList();
  }

  private static Membership membership(List<MembershipEntity> rows) {
    return new Membership(
        rows.get(0).chamber(),
        rows.stream().map(row -> row.role).collect(toSet()),
        rows.stream()
            .flatMap(row -> Optional.ofNullable(row.centre).stream())
            .map(ResponsibilityCentre::new)
            .collect(toSet()));
  }

  @Override
  public Optional<Account> account(Username username) {
    return Optional.ofNullable(entities.find(AccountEntity.class, username.text()))
        .map(AccountEntity::account);
  }

  /** Whether the name is taken is asked of the table: a chamber does not see another's accounts. */
  @Override
  public void add(Account account) {
    if (entities.find(AccountEntity.class, account.username().text()) != null) {
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
  public void enable(Username username, boolean enabled) {
    entities.find(AccountEntity.class, username.text()).enabled = enabled;
  }

  /** Without reading the row: who works in a chamber may not read what is kept of a password. */
  @Override
  public void setPassword(Username username, String hash, boolean mustChange) {
    var now = clock.instant();
    int changed =
        entities
            .createQuery(
                """
                update CredentialEntity c
                set c.hash = :hash, c.mustChange = :mustChange, c.changedAt = :now
                where c.username = :person
                """)
            .setParameter("hash", hash)
            .setParameter("mustChange", mustChange)
            .setParameter("now", now)
            .setParameter("person", username.text())
            .executeUpdate();
    if (changed == 0) {
      entities.persist(new CredentialEntity(username.text(), hash, mustChange, now));
    }
  }

  @Override
  public List<Member> members() {
    Map<String, List<MembershipEntity>> memberships =
        entities
            .createQuery("select m from MembershipEntity m", MembershipEntity.class)
            .getResultStream()
            .collect(groupingBy(row -> row.username, TreeMap::new, toList()));
    Map<String, AccountEntity> accounts = accounts(memberships.keySet());
    return memberships.entrySet().stream()
        .map(
            entry ->
                new Member(accounts.get(entry.getKey()).account(), membership(entry.getValue())))
        .toList();
  }

  private Map<String, AccountEntity> accounts(Set<String> usernames) {
    return entities
        .createQuery(
            "select a from AccountEntity a where a.username in :usernames", AccountEntity.class)
        .setParameter("usernames", usernames)
        .getResultStream()
        .collect(toMap(row -> row.username, row -> row));
  }

  /**
   * Adds before it takes away: somebody of elsewhere whom the chamber has let go altogether is
   * nobody that it could take in.
   */
  @Override
  public void assign(Username username, Membership membership) {
    var before = ofPerson(username);
    var wanted = MembershipEntity.of(username, membership);
    membership.centres().forEach(this::ensure);
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

  private void ensure(ResponsibilityCentre centre) {
    if (entities.find(ResponsibilityCentreEntity.class, centre.name()) == null) {
      entities.persist(new ResponsibilityCentreEntity(centre.name()));
    }
  }

  private List<MembershipEntity> ofPerson(Username username) {
    return entities
        .createQuery(
            "select m from MembershipEntity m where m.username = :person", MembershipEntity.class)
        .setParameter("person", username.text())
        .getResultList();
  }

  @Override
  public void dismiss(Username username) {
    entities
        .createQuery("delete from MembershipEntity m where m.username = :person")
        .setParameter("person", username.text())
        .executeUpdate();
  }

  @Override
  public void admit(Username username, ChamberId chamber, Role role) {
    boolean already =
        ofPerson(username).stream()
            .anyMatch(row -> row.chamber().equals(chamber) && row.role == role);
    if (!already) {
      entities.persist(new MembershipEntity(chamber, username.text(), role));
      entities.flush();
    }
  }

  @Override
  public List<Person> ofNetwork() {
    return entities
        .createQuery(
            """
            select a from AccountEntity a
            where a.username in (select n.username from NetworkMemberEntity n)
            order by a.username
            """,
            AccountEntity.class)
        .getResultStream()
        .map(this::person)
        .toList();
  }

  @Override
  public void appoint(Username username, Role role) {
    entities.persist(new NetworkMemberEntity(username.text(), role));
    entities.flush();
  }

  @Override
  public void relieve(Username username, Role role) {
    entities
        .createQuery(
            "delete from NetworkMemberEntity n where n.username = :person and n.role = :role")
        .setParameter("person", username.text())
        .setParameter("role", role)
        .executeUpdate();
  }

  /** What is known of a password. */
  record Password(Boolean mustChange, Instant changedAt) {}
}
