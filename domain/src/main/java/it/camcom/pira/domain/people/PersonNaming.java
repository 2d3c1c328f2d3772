package it.camcom.pira.domain.people;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Resolves the account ids in the records of a chamber to people. */
@ApplicationScoped
public class PersonNaming {

  private PersonNames names;

  protected PersonNaming() {}

  @Inject
  public PersonNaming(PersonNames names) {
    this.names = names;
  }

  /** Looks up the people of a list in one query. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public KnownPeople named(Collection<AccountId> accounts) {
    return known(accounts);
  }

  /** The people of a list of the register, asked for at once. */
  @Requires(Right.MANAGE_CHAMBERS)
  @Transactional
  public KnownPeople namedInRegister(Collection<AccountId> accounts) {
    return known(accounts);
  }

  private KnownPeople known(Collection<AccountId> accounts) {
    var asked =
        accounts.stream().filter(account -> !account.equals(AccountId.PLATFORM)).collect(toSet());
    var found = asked.isEmpty() ? List.<PersonName>of() : names.of(asked);
    return new KnownPeople(found.stream().collect(toMap(PersonName::account, Function.identity())));
  }
}
