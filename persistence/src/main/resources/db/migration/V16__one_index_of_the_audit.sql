-- What was known on a day is read table by table, a history for its subject in the tables it is in:
-- one index serves both, and each change writes one less.
drop index audit_entry_chamber_id_subject_position_idx;
drop index audit_entry_chamber_id_table_name_position_idx;
create index on audit_entry (chamber_id, table_name, subject, position);
