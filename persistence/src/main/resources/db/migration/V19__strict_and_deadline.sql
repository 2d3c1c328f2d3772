-- Targets that are missed by their own level, and values that are a day.

alter table indicator
  drop constraint indicator_kind_check,
  add constraint indicator_kind_check check (kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N', 'DEADLINE')),
  -- of a day earlier is better, and it has no decimals
  add check (kind <> 'DEADLINE' or (direction = 'LOWER_IS_BETTER' and decimals = 0));

alter table target
  add day date check (day between '1990-01-01' and '2200-12-31'),
  drop constraint target_comparison_check,
  add constraint target_comparison_check check (comparison in
    ('AS_DIRECTED', 'AT_LEAST', 'AT_MOST', 'EXACTLY', 'BETWEEN', 'ABOVE', 'BELOW')),
  drop constraint target_value_type_check,
  add constraint target_value_type_check check (value_type in
    ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  add check ((value_type = 'DAY') = (day is not null)),
  add check (value_type <> 'DAY' or comparison in ('AS_DIRECTED', 'AT_MOST', 'BELOW')),
  add check (value_type <> 'YES_NO' or comparison not in ('ABOVE', 'BELOW'));

alter table progress_indicator
  add target_day date check (target_day between '1990-01-01' and '2200-12-31'),
  add stated_day date check (stated_day between '1990-01-01' and '2200-12-31'),
  drop constraint progress_indicator_kind_check,
  add constraint progress_indicator_kind_check check (kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N', 'DEADLINE')),
  drop constraint progress_indicator_target_type_check,
  add constraint progress_indicator_target_type_check check (target_type in
    ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  drop constraint progress_indicator_stated_type_check,
  add constraint progress_indicator_stated_type_check check (stated_type in
    ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  add check ((target_type is not distinct from 'DAY') = (target_day is not null)),
  add check ((stated_type is not distinct from 'DAY') = (stated_day is not null));

alter table measurement
  add day date check (day between '1990-01-01' and '2200-12-31'),
  drop constraint measurement_value_type_check,
  add constraint measurement_value_type_check check (value_type in
    ('AMOUNT', 'SHARE', 'YES_NO', 'LEVEL', 'DAY')),
  add check ((value_type = 'DAY') = (day is not null));

alter table approved_figure
  drop constraint approved_figure_kind_check,
  add constraint approved_figure_kind_check check (kind in
    ('NUMBER', 'PERCENT', 'EURO', 'YES_NO', 'ORDINAL', 'K_OF_N', 'DEADLINE'));
