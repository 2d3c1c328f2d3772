package it.camcom.pira.persistence.tenancy;

/** What stands between a chamber and the rows of another. Each holds by itself what it covers. */
enum Wall {
  /** Hibernate's own, by {@code @TenantId}. */
  FILTER,
  /** Row-level security. */
  POLICIES,
  /** Foreign keys that carry the chamber. */
  KEYS,
  /** Triggers that let nobody change what was written once. */
  APPEND_ONLY
}
