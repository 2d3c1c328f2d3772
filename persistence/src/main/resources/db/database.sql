-- Run once by a superuser in the database of the platform, after roles.sql.
-- Large objects know no chamber, and nobody has to end another's session.

revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea),
  lo_open(oid, integer), lo_put(oid, bigint, bytea), lo_get(oid), lo_unlink(oid),
  lowrite(integer, bytea), loread(integer, integer),
  pg_terminate_backend(integer, bigint), pg_cancel_backend(integer) from public;
