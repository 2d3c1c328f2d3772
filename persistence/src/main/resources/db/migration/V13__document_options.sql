-- What a document shows beyond the official form; nothing, unless it is chosen.
alter table document
  add show_means text check (show_means in ('SIMPLE', 'WEIGHTED')),
  add threshold_partly numeric(5, 2),
  add threshold_reached numeric(5, 2),
  add show_pro_rata boolean not null default false,
  add check (num_nulls(threshold_partly, threshold_reached) in (0, 2)),
  add check (threshold_partly > 0 and threshold_partly < threshold_reached
    and threshold_reached <= 100);
