package it.camcom.pira.persistence.people;

import it.camcom.pira.domain.people.LoginFailures;
import it.camcom.pira.persistence.tenancy.SharedByAllChambers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@IdClass(LoginFailureEntity.Key.class)
@Table(name = "login_failure")
@SharedByAllChambers(because = "a person who fails to log in is in no chamber yet")
class LoginFailureEntity {

  @Id
  @Enumerated(EnumType.STRING)
  LoginFailures.Kind kind;

  @Id String subject;

  @Column(name = "failure_count")
  int failures;

  @Column(name = "last_failure_at")
  Instant lastAt;

  protected LoginFailureEntity() {}

  record Key(LoginFailures.Kind kind, String subject) implements Serializable {}
}
