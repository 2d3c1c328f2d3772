package it.camcom.pira.persistence.tenancy;

/**
 * A protection between a chamber and the rows of another. Each one alone protects what it covers.
 */
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
