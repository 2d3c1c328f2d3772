-- Missions and programmes of chambers of commerce: DM MEF 27/3/2013 and DPCM 12/12/2012; MISE note
-- of 9 June 2015 for the two changes. A renamed programme has a row for each name.

create table mission (
  code text not null check (code ~ '^\d{3}$'),
  name text not null,
  valid_from date not null,
  valid_until date,
  primary key (code, valid_from),
  check (valid_until >= valid_from),
  exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table budget_programme (
  code text not null check (code ~ '^\d{3}\.\d{3}$'),
  name text not null,
  valid_from date not null,
  valid_until date,
  successor text check (successor ~ '^\d{3}\.\d{3}$'),
  primary key (code, valid_from),
  check (valid_until >= valid_from),
  exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
);

create table common_indicator (
  code text primary key check (length(code) between 1 and 50),
  name text not null
);

comment on table mission is 'Missione; one row for each name that it had.';
comment on column mission.valid_until is 'The last day of the name; null while it holds.';
comment on table budget_programme is
  'Programma ministeriale, not the chamber''s strategic one; a row for each name that it had.';
comment on column budget_programme.valid_until is 'The last day of the name; null while it holds.';
comment on column budget_programme.successor is 'Code of the programme that took its place.';
comment on table common_indicator is
  'The catalogue of indicators common to all chambers (D.lgs. 91/2011 art. 19 c. 4).';

grant select on mission, budget_programme, common_indicator to ${app}, ${network};

insert into mission (code, name, valid_from) values
  ('011', 'Competitività e sviluppo delle imprese', '2013-03-27'),
  ('012', 'Regolazione dei mercati', '2013-03-27'),
  ('016', 'Commercio internazionale ed internazionalizzazione del sistema produttivo', '2013-03-27'),
  ('032', 'Servizi istituzionali e generali delle amministrazioni pubbliche', '2013-03-27'),
  ('033', 'Fondi da ripartire', '2013-03-27'),
  ('090', 'Servizi per conto terzi e partite di giro', '2013-03-27'),
  ('091', 'Debiti da finanziamento dell’amministrazione', '2013-03-27');

insert into budget_programme (code, name, valid_from, valid_until, successor) values
  ('011.005', 'Regolamentazione, incentivazione dei settori imprenditoriali, riassetti industriali, sperimentazione tecnologica, lotta alla contraffazione, tutela della proprietà industriale',
    '2013-03-27', '2015-06-08', null),
  ('011.005', 'Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d’impresa e movimento cooperativo',
    '2015-06-09', null, null),
  ('012.004', 'Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori',
    '2013-03-27', null, null),
  ('016.005', 'Sostegno all’internazionalizzazione delle imprese e promozione del made in Italy',
    '2013-03-27', null, null),
  ('032.002', 'Indirizzo politico', '2013-03-27', null, null),
  ('032.003', 'Servizi e affari generali per le amministrazioni di competenza',
    '2015-06-09', null, null),
  ('032.004', 'Servizi generali, formativi ed approvvigionamenti per le amministrazioni pubbliche',
    '2013-03-27', '2015-06-08', '032.003'),
  ('033.001', 'Fondi da assegnare', '2013-03-27', null, null),
  ('033.002', 'Fondi di riserva e speciali', '2013-03-27', null, null),
  ('090.001', 'Servizi per conto terzi e partite di giro', '2013-03-27', null, null),
  ('091.001', 'Debiti da finanziamento dell’amministrazione', '2013-03-27', null, null);
