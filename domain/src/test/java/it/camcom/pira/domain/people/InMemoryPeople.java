package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** People kept in memory, as the scope of one chamber or of the register sees them. */
public final class InMemoryPeople implements People {

  private static final ChamberId PRATO = new ChamberId("prato");

  private final Map<AccountId, Account> accounts = new HashMap<>();
  private final Map<AccountId, List<Membership>> memberships = new HashMap<>();
  private final Map<AccountId, Set<Role>> network = new HashMap<>();
  private final Map<AccountId, String> hashes = new HashMap<>();
  private final Set<AccountId> mustChange = new HashSet<>();

  /** Somebody whose account the chamber looks after, or the network if there is none. */
  public InMemoryPeople with(String username, String home) {
    var id = Accounts.named(username);
    accounts.put(
        id,
        new Account(
            id,
            new Username(username),
            "Persona di prova",
            Optional.empty(),
            true,
            ChamberId.named(home)));
    return this;
  }

  /** Somebody of Prato with the roles; contributors work for the "Ufficio studi". */
  public InMemoryPeople withMember(String username, Role... roles) {
    return with(username, "prato").joining("prato", username, roles);
  }

  /** Somebody whom the network looks after, with the roles in the chamber. */
  public InMemoryPeople withGuest(String username, Role... roles) {
    return with(username, "").joining("prato", username, roles);
  }

  /** Somebody who works for the network. */
  public InMemoryPeople withNetwork(String username, Role... roles) {
    with(username, "");
    Arrays.stream(roles).forEach(role -> appoint(Accounts.named(username), role));
    return this;
  }

  public InMemoryPeople joining(String chamber, String username, Role... roles) {
    var centres =
        Set.of(roles).contains(Role.CONTRIBUTOR)
            ? Set.of(new ResponsibilityCentre("Ufficio studi"))
            : Set.<ResponsibilityCentre>of();
    put(Accounts.named(username), new Membership(new ChamberId(chamber), Set.of(roles), centres));
    return this;
  }

  private void put(AccountId account, Membership membership) {
    var all = memberships.computeIfAbsent(account, one -> new ArrayList<>());
    all.removeIf(one -> one.chamber().equals(membership.chamber()));
    all.add(membership);
  }

  /** What is kept of the password. */
  public Optional<String> hashOf(String username) {
    return Optional.ofNullable(hashes.get(idOf(username)));
  }

  public boolean hasToChange(String username) {
    return mustChange.contains(idOf(username));
  }

  public Person person(String username) {
    return enabled(idOf(username)).orElseThrow();
  }

  private AccountId idOf(String username) {
    return account(new Username(username)).orElseThrow().id();
  }

  private Stream<Account> sorted() {
    return accounts.values().stream().sorted(Comparator.comparing(one -> one.username().text()));
  }

  @Override
  public Optional<Person> enabled(AccountId id) {
    return Optional.ofNullable(accounts.get(id))
        .filter(Account::enabled)
        .map(
            account ->
                new Person(
                    account,
                    mustChange.contains(id),
                    Instant.EPOCH,
                    memberships.getOrDefault(id, List.of()),
                    network.getOrDefault(id, Set.of())));
  }

  @Override
  public Optional<Account> account(Username username) {
    return sorted().filter(account -> account.username().equals(username)).findFirst();
  }

  @Override
  public void add(Account account) {
    if (account(account.username()).isPresent()) {
      throw new UsernameTaken();
    }
    accounts.put(account.id(), account);
  }

  @Override
  public void enable(AccountId id, boolean enabled) {
    accounts.computeIfPresent(
        id,
        (same, before) ->
            new Account(
                id, before.username(), before.name(), before.email(), enabled, before.home()));
  }

  @Override
  public void setPassword(AccountId id, String hash, boolean change) {
    hashes.put(id, hash);
    if (change) {
      mustChange.add(id);
    } else {
      mustChange.remove(id);
    }
  }

  @Override
  public List<Member> members() {
    return sorted()
        .flatMap(
            account ->
                memberships.getOrDefault(account.id(), List.of()).stream()
                    .filter(membership -> membership.chamber().equals(PRATO))
                    .map(membership -> new Member(account, membership)))
        .toList();
  }

  @Override
  public void assign(AccountId account, Membership membership) {
    put(account, membership);
  }

  @Override
  public void dismiss(AccountId account) {
    memberships.get(account).removeIf(membership -> membership.chamber().equals(PRATO));
  }

  @Override
  public void admit(AccountId account, ChamberId chamber, Role role) {
    put(account, new Membership(chamber, Set.of(role), Set.of()));
  }

  @Override
  public List<Person> ofNetwork() {
    return sorted()
        .filter(account -> network.containsKey(account.id()))
        .map(
            account ->
                new Person(account, false, Instant.EPOCH, List.of(), network.get(account.id())))
        .toList();
  }

  @Override
  public boolean isAtWork(AccountId account) {
    return network.containsKey(account) || !memberships.getOrDefault(account, List.of()).isEmpty();
  }

  /** Nothing is left of who they were. */
  public Erasure erasure() {
    return account ->
        accounts.computeIfPresent(
            account,
            (same, before) ->
                new Account(
                    same,
                    new Username(same.toString()),
                    "",
                    Optional.empty(),
                    false,
                    before.home()));
  }

  @Override
  public void appoint(AccountId account, Role role) {
    network.computeIfAbsent(account, one -> EnumSet.noneOf(Role.class)).add(role);
  }

  @Override
  public void relieve(AccountId account, Role role) {
    network.get(account).remove(role);
    if (network.get(account).isEmpty()) {
      network.remove(account);
    }
  }
}
