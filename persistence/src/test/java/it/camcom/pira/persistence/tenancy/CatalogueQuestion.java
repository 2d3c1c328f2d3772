package it.camcom.pira.persistence.tenancy;

/** What the database's catalogue is asked; each answer names something that is wrong. */
enum CatalogueQuestion {
  NEITHER_OF_A_CHAMBER_NOR_SHARED(
      "table",
      "%s is of no chamber",
      """
      select relname from pg_class c
      where relnamespace = 'pira'::regnamespace and relkind in ('r', 'p', 'f', 'm')
        and not exists (select 1 from pg_attribute a where a.attrelid = c.oid
          and attname = 'chamber_id' and attnotnull)
      """),
  CHAMBER_BY_ANOTHER_NAME(
      "column",
      "%s is a chamber by another name",
      """
      select c.relname || '.' || a.attname
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'pira'::regnamespace and c.relkind in ('r', 'p', 'f', 'm')
        and a.attnum > 0 and not a.attisdropped and a.attname <> 'chamber_id'
        and (a.attname like '%chamber%' or exists (select 1 from pg_constraint k
          where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
            and k.confrelid = 'pira.chamber'::regclass))
      """),
  NOT_WALLED(
      "wall of",
      "%s does not enable row-level security",
      ofChambers("select relname from tables where not relrowsecurity")),
  NOT_FORCED(
      "wall of",
      "%s does not force row-level security",
      ofChambers("select relname from tables where not relforcerowsecurity")),
  POLICY_MISSING(
      "command",
      "there is no policy on %s",
      ofChambers(
          """
          select relname || ' for ' || command
          from tables cross join (values ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'),
            ('DELETE', 'd')) as commands(command, letter)
          where case command when 'DELETE' then has_table_privilege('pira_app', oid, command)
              else has_any_column_privilege('pira_app', oid, command) end
            and not exists (select 1 from pg_policy p where p.polrelid = tables.oid
              and p.polpermissive and p.polcmd::text = letter
              and (p.polroles = '{0}' or 'pira_app'::regrole = any (p.polroles)))
          """)),
  POLICY_LETS_MORE_IN(
      "policy",
      "the policy %s lets more in than the own rows",
      ofChambers(
          """
          select relname || '.' || polname
          from tables join pg_policy p on p.polrelid = tables.oid
          cross join (values (
            '(chamber_id = ( SELECT pira.current_chamber() AS current_chamber))')) as o(own)
          where polpermissive and (polcmd = '*'
            or polcmd in ('r', 'w', 'd') and %1$s
            or polcmd in ('a', 'w') and %2$s)
          """
              .formatted(isNotOwn("polqual"), isNotOwn("polwithcheck")))),
  KEY_WITHOUT_CHAMBER(
      "index",
      "the unique index %s does not begin with the chamber",
      ofChambers(
          """
          select indexrelid::regclass::text
          from tables join pg_index i on i.indrelid = tables.oid
          left join pg_attribute a on a.attrelid = tables.oid and a.attnum = i.indkey[0]
          where (indisunique or indisexclusion) and a.attname is distinct from 'chamber_id'
          """)),
  NO_KEY(
      "key of",
      "%s has no primary key",
      ofChambers(
          """
          select relname from tables
          where not exists (select 1 from pg_index where indrelid = tables.oid and indisprimary)
          """)),
  FOREIGN_KEY_WITHOUT_CHAMBER(
      "constraint",
      "the foreign key %s leads from one chamber to another",
      """
      select c.conrelid::regclass || '.' || c.conname
      from pg_constraint c
      where c.contype = 'f'
        and exists (select 1 from pg_attribute a
          where a.attrelid = c.confrelid and a.attname = 'chamber_id')
        and not exists (
          select 1 from unnest(c.conkey, c.confkey) as k(own, other)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
          join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.other
          where a.attname = 'chamber_id' and b.attname = 'chamber_id')
      """),
  VIEW_OF_ITS_OWNER(
      "view",
      "the view %s reads with the rights of its owner",
      """
      select oid::regclass::text from pg_class c
      where relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        and (relkind = 'm' or relkind = 'v' and not coalesce(
          'security_invoker=true' = any (reloptions) or 'security_invoker=on' = any (reloptions),
          false))
      """),
  FUNCTION_OF_ITS_OWNER(
      "function",
      "%s acts with the rights of its owner for every role",
      """
      select p.oid::regprocedure::text from pg_proc p
      where prosecdef and pronamespace not in
          ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        and exists (select 1 from pg_roles r where rolname like 'pira%' and rolname <> 'pira_owner'
          and has_function_privilege(r.oid, p.oid, 'execute'))
      """),
  FUNCTION_THAT_LOOKS_ELSEWHERE(
      "search of",
      "%s acts for its owner and looks where its caller says",
      """
      select p.oid::regprocedure::text from pg_proc p
      where prosecdef and pronamespace = 'pira'::regnamespace
        and not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false)
      """),
  FUNCTION_FOR_EVERYBODY(
      "function",
      "%s may be executed by everybody",
      """
      select p.oid::regprocedure::text from pg_proc p
      where pronamespace = 'pira'::regnamespace
        and (proacl is null or exists (
          select 1 from aclexplode(proacl) a where a.grantee = 0 and a.privilege_type = 'EXECUTE'))
      """),
  LOCK_OF_ONES_OWN(
      "lock",
      "%s is a lock that is taken past the functions for it",
      """
      select p.oid::regprocedure || ' by ' || r.rolname from pg_proc p, pg_roles r
      where p.proname ~ '^pg_(try_)?advisory_(xact_)?lock'
        and r.rolname like 'pira%' and r.rolname <> 'pira_owner'
        and has_function_privilege(r.oid, p.oid, 'execute')
      """),
  UNCOMPARED(
      "table",
      "nothing compares the rows of %s with the audit",
      """
      select t.tgrelid::regclass::text from pg_trigger t
      where t.tgname in ('audit_write', 'register_write')
        and not exists (select 1 from pg_proc p
          where p.pronamespace = 'pira'::regnamespace
            and p.proname in (
              'compare_in_chamber_' || (select relname from pg_class where oid = t.tgrelid),
              'compare_in_register_' || (select relname from pg_class where oid = t.tgrelid)))
      """),
  RIGHT_THAT_POLICIES_DO_NOT_SEE(
      "right",
      "%s is a right that no policy holds",
      """
      select g.privilege_type || ' on ' || c.relname || ' of '
        || coalesce(r.rolname, 'everybody')
      from pg_class c cross join lateral aclexplode(c.relacl) g
      left join pg_roles r on r.oid = g.grantee
      where c.relnamespace = 'pira'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and g.grantee <> c.relowner
        and (g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') or g.grantee = 0)
      """),
  OWNED_BY_ANOTHER(
      "owner of",
      "%s does not belong to the owner",
      """
      select relname from pg_class
      where relnamespace = 'pira'::regnamespace and relkind not in ('i', 'I')
        and relowner <> 'pira_owner'::regrole
      """),
  MIGHTY_ROLE(
      "role",
      "the role %s can pass the policies by",
      """
      select rolname from pg_roles where rolname like 'pira%'
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
      """),
  ROLE_OF_ANOTHER(
      "role",
      "the role %s can become another",
      """
      select distinct member::regrole::text from pg_auth_members
      where member::regrole::text like 'pira%'
      """);

  private final String subject;
  private final String sentence;
  private final String sql;

  CatalogueQuestion(String subject, String sentence, String sql) {
    this.subject = subject;
    this.sentence = sentence;
    this.sql = sql;
  }

  private static String ofChambers(String question) {
    return """
        with tables as (
          select c.* from pg_class c join pg_attribute a on a.attrelid = c.oid
          where c.relnamespace = 'pira'::regnamespace and c.relkind in ('r', 'p')
            and a.attname = 'chamber_id')
        """
        + question;
  }

  private static String isNotOwn(String expression) {
    return "pg_get_expr(%s, polrelid) is distinct from own".formatted(expression);
  }

  String subject() {
    return subject;
  }

  String sentence() {
    return sentence;
  }

  String sql() {
    return sql;
  }
}
