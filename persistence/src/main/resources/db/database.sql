-- Run once by a superuser in the database of the platform, after roles.sql.
-- Large objects know no chamber, nobody has to end another's session, and no lock outlives the
-- transaction that took it: its connection would go on to the next with it. Locks of a transaction are
-- taken by the owner's functions alone, so that nobody holds up others by a lock of no use.

revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea),
  lo_open(oid, integer), lo_put(oid, bigint, bytea), lo_get(oid), lo_unlink(oid),
  lowrite(integer, bytea), loread(integer, integer),
  pg_terminate_backend(integer, bigint), pg_cancel_backend(integer),
  pg_advisory_lock(bigint), pg_advisory_lock(integer, integer),
  pg_advisory_lock_shared(bigint), pg_advisory_lock_shared(integer, integer),
  pg_try_advisory_lock(bigint), pg_try_advisory_lock(integer, integer),
  pg_try_advisory_lock_shared(bigint), pg_try_advisory_lock_shared(integer, integer),
  pg_advisory_xact_lock(bigint), pg_advisory_xact_lock(integer, integer),
  pg_advisory_xact_lock_shared(bigint), pg_advisory_xact_lock_shared(integer, integer),
  pg_try_advisory_xact_lock(bigint), pg_try_advisory_xact_lock(integer, integer),
  pg_try_advisory_xact_lock_shared(bigint), pg_try_advisory_xact_lock_shared(integer, integer)
  from public;
grant execute on function pg_advisory_xact_lock(bigint), pg_try_advisory_xact_lock(bigint)
  to pira_owner;
