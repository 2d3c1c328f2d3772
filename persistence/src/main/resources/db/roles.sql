-- Run once by a superuser of the server, before the platform starts for the first time.
-- Passwords are set apart: alter role pira_owner password '…', and so on.
-- Other names may be chosen; the platform is told them by its environment.

-- Owns the tables and changes their shape; used for migrations only.
create role pira_owner login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
-- Does the work of the chambers, one at a time.
create role pira_app login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
-- Reads what is approved, across chambers.
create role pira_network login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
-- Knows people and chambers: logins, memberships, provisioning. Sees no plan.
create role pira_registry login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;

create database pira owner pira_owner encoding 'UTF8' template template0
  locale_provider icu icu_locale 'it-IT' locale 'C.UTF-8';
revoke all on database pira from public;
revoke connect on database postgres from public;
grant connect on database pira to pira_app, pira_network, pira_registry;
