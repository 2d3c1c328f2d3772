package it.camcom.pira.domain.people;

import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
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
import java.util.SortedMap;
import java.util.TreeMap;

/** People kept in memory, as the scope of one chamber or of the register sees them. */
public final class InMemoryPeople implements People {

  private static final ChamberId PRATO = new ChamberId("prato");

  private final SortedMap<Username, Account> accounts =
      new TreeMap<>(Comparator.comparing(Username::text));
  private final Map<Username, List<Membership>> memberships = new HashMap<>();
  private final Map<Username, Set<Role>> network = new HashMap<>();
  private final Map<Username, String> hashes = new HashMap<>();
  private final Set<Username> mustChange = new HashSet<>();

  /** Somebody whose account the chamber looks after, or the network if there is none. */
  public InMemoryPeople with(String username, String home) {
    var name = new Username(username);
    accounts.put(
        name, new Account(name, "Persona di prova", Optional.empty(), true, ChamberId.named(home)));
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
    Arrays.stream(roles).forEach(role -> appoint(new Username(username), role));
    return this;
  }

  public InMemoryPeople joining(String chamber, String username, Role... roles) {
    var centres =
        Set.of(roles).contains(Role.CONTRIBUTOR)
            ? Set.of(new ResponsibilityCentre("Ufficio studi"))
            : Set.<ResponsibilityCentre>of();
    put(new Username(username), new Membership(new ChamberId(chamber), Set.of(roles), centres));
    return this;
  }

  private void put(Username username, Membership membership) {
    var all = memberships.computeIfAbsent(username, one -> new ArrayList<>());
    all.removeIf(one -> one.chamber().equals(membership.chamber()));
    all.add(membership);
  }

  /** What is kept of the password. */
  public Optional<String> hashOf(String username) {
    return Optional.ofNullable(hashes.get(new Username(username)));
  }

  public boolean hasToChange(String username) {
    return mustChange.contains(new Username(username));
  }

  public Person person(String username) {
    return enabled(new Username(username)).orElseThrow();
  }

  @Override
  public Optional<Person> enabled(Username username) {
    return account(username)
        .filter(Account::enabled)
        .map(
            account ->
                new Person(
                    account,
                    mustChange.contains(username),
                    Instant.EPOCH,
                    memberships.getOrDefault(username, List.of()),
                    network.getOrDefault(username, Set.of())));
  }

  @Override
  public Optional<Account> account(Username username) {
    return Optional.ofNullable(accounts.get(username));
  }

  @Override
  public void add(Account account) {
    if (accounts.putIfAbsent(account.username(), account) != null) {
      throw new UsernameTaken();
    }
  }

  @Override
  public void enable(Username username, boolean enabled) {
    accounts.computeIfPresent(
        username,
        (name, before) -> new Account(name, before.name(), before.email(), enabled, before.home()));
  }

  @Override
  public void setPassword(Username username, String hash, boolean change) {
    hashes.put(username, hash);
    if (change) {
      mustChange.add(username);
    } else {
      mustChange.remove(username);
    }
  }

  @Override
  public List<Member> members() {
    return accounts.values().stream()
        .flatMap(
            account ->
                memberships.getOrDefault(account.username(), List.of()).stream()
                    .filter(membership -> membership.chamber().equals(PRATO))
                    .map(membership -> new Member(account, membership)))
        .toList();
  }

  @Override
  public void assign(Username username, Membership membership) {
    put(username, membership);
  }

  @Override
  public void dismiss(Username username) {
    memberships.get(username).removeIf(membership -> membership.chamber().equals(PRATO));
  }

  @Override
  public void admit(Username username, ChamberId chamber, Role role) {
    joining(chamber.code(), username.text(), role);
  }

  @Override
  public List<Person> ofNetwork() {
    return accounts.keySet().stream()
        .filter(network::containsKey)
        .map(
            username ->
                new Person(
                    accounts.get(username), false, Instant.EPOCH, List.of(), roles(username)))
        .toList();
  }

  private Set<Role> roles(Username username) {
    return network.get(username).stream().collect(toSet());
  }

  @Override
  public void appoint(Username username, Role role) {
    network.computeIfAbsent(username, one -> EnumSet.noneOf(Role.class)).add(role);
  }

  @Override
  public void relieve(Username username, Role role) {
    network.get(username).remove(role);
    if (network.get(username).isEmpty()) {
      network.remove(username);
    }
  }
}
