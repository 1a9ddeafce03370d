-- In which schedule a drug is, by the law of a place on a day. Schedules change and states differ (xylazine is scheduled
-- by some states and by no federal law), so every row that names a drug is held to what the dated list of
-- vet_drug_schedules said on its own day; later changes of the list do not touch it.
create or replace function public.vet_schedule_of(medication uuid, jurisdiction text, on_day date default current_date)
returns text
language sql stable parallel safe
set search_path = ''
as $function$
  -- In byte order the names of the schedules run from the strictest to the mildest, and 'unscheduled' is last.
  select coalesce(min(law.schedule collate "C"), 'unscheduled')
  from public.vet_medications_formulary f
    left join lateral (
      select s.schedule
      from public.vet_drug_schedules s
      where s.medication_id = f.id
        and s.jurisdiction in (left(vet_schedule_of.jurisdiction, 2), vet_schedule_of.jurisdiction)
        and s.effective_on <= on_day and (s.ends_on is null or s.ends_on > on_day)
      union all
      -- A drug without a history is in the schedule that the formulary names.
      select f.dea_schedule
      where left(vet_schedule_of.jurisdiction, 2) = 'US'
        and not exists (select from public.vet_drug_schedules h where h.medication_id = f.id and h.jurisdiction = 'US')
    ) law on true
  where f.id = medication
  group by f.id
$function$;
--> statement-breakpoint
comment on function public.vet_schedule_of(uuid, text, date) is
  'Schedule of a drug in a country or state (US, US-OH) on a day: the strictest of federal and state law (21 U.S.C. 903). NULL for an unknown drug.';
--> statement-breakpoint
create or replace function public.vet_clinic_jurisdiction(organization_id uuid, clinic_id uuid) returns text
language sql stable parallel safe
set search_path = ''
as $function$
  select c.country || coalesce(
    '-' || case
      when btrim(c.state) ~ '^[A-Za-z0-9]{1,3}$' then upper(btrim(c.state))
      when c.country = 'US' then (
        select named.code
        from (values
          ('alabama', 'AL'), ('alaska', 'AK'), ('arizona', 'AZ'), ('arkansas', 'AR'), ('california', 'CA'),
          ('colorado', 'CO'), ('connecticut', 'CT'), ('delaware', 'DE'), ('district of columbia', 'DC'),
          ('florida', 'FL'), ('georgia', 'GA'), ('hawaii', 'HI'), ('idaho', 'ID'), ('illinois', 'IL'),
          ('indiana', 'IN'), ('iowa', 'IA'), ('kansas', 'KS'), ('kentucky', 'KY'), ('louisiana', 'LA'),
          ('maine', 'ME'), ('maryland', 'MD'), ('massachusetts', 'MA'), ('michigan', 'MI'), ('minnesota', 'MN'),
          ('mississippi', 'MS'), ('missouri', 'MO'), ('montana', 'MT'), ('nebraska', 'NE'), ('nevada', 'NV'),
          ('new hampshire', 'NH'), ('new jersey', 'NJ'), ('new mexico', 'NM'), ('new york', 'NY'),
          ('north carolina', 'NC'), ('north dakota', 'ND'), ('ohio', 'OH'), ('oklahoma', 'OK'), ('oregon', 'OR'),
          ('pennsylvania', 'PA'), ('puerto rico', 'PR'), ('rhode island', 'RI'), ('south carolina', 'SC'),
          ('south dakota', 'SD'), ('tennessee', 'TN'), ('texas', 'TX'), ('utah', 'UT'), ('vermont', 'VT'),
          ('virginia', 'VA'), ('washington', 'WA'), ('west virginia', 'WV'), ('wisconsin', 'WI'), ('wyoming', 'WY')
        ) named (name, code)
        where named.name = lower(btrim(c.state))
      )
    end, '')
  from public.vet_clinics c
  where c.organization_id = vet_clinic_jurisdiction.organization_id and c.id = clinic_id
$function$;
--> statement-breakpoint
comment on function public.vet_clinic_jurisdiction(uuid, uuid) is
  'Where the law of a location is made: ISO 3166-2 code of its state (US-OH), or of its country where the state is not known.';
--> statement-breakpoint
create or replace function public.vet_day_at_clinic(organization_id uuid, clinic_id uuid, moment timestamptz) returns date
language sql stable parallel safe
set search_path = ''
as $function$
  select (moment at time zone coalesce(
    (select c.timezone from public.vet_clinics c
     where c.organization_id = vet_day_at_clinic.organization_id and c.id = clinic_id), 'UTC'))::date
$function$;
--> statement-breakpoint
comment on function public.vet_day_at_clinic(uuid, uuid, timestamptz) is
  'Calendar day of a moment at a location, in its time zone; in UTC where there is no location.';
--> statement-breakpoint
create or replace function public.vet_practice_setting(organization_id uuid, clinic_id uuid, key text) returns jsonb
language sql stable parallel safe
set search_path = ''
as $function$
  select coalesce(
    (select c.settings -> key from public.vet_clinics c
     where c.organization_id = vet_practice_setting.organization_id and c.id = clinic_id),
    (select o.settings -> key from public.vet_organizations o where o.id = vet_practice_setting.organization_id)
  )
$function$;
--> statement-breakpoint
comment on function public.vet_practice_setting(uuid, uuid, text) is
  'A setting of the location, or else of the practice; NULL where neither says anything.';
--> statement-breakpoint
-- Arguments: the columns that date the row, the first known one decides. A row that says nothing gets the schedule of
-- the law; a stricter one is the practice's own decision, or a state's that the list does not know; a milder one is
-- refused.
create or replace function public.vet_check_drug_schedule() returns trigger
language plpgsql
as $function$
declare
  given constant jsonb := to_jsonb(new);
  jurisdiction constant text := public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id);
  on_day date;
  by_law text;
begin
  -- The location of another practice cannot be seen: row-level security refuses the row itself.
  if jurisdiction is null then
    return new;
  end if;
  for position in 0 .. tg_nargs - 1 loop
    on_day := coalesce(on_day, case
      when tg_argv[position] ~ '_on$' then (given ->> tg_argv[position])::date
      else public.vet_day_at_clinic(new.organization_id, new.clinic_id, (given ->> tg_argv[position])::timestamptz)
    end);
  end loop;
  on_day := coalesce(on_day, public.vet_day_at_clinic(new.organization_id, new.clinic_id, now()));
  by_law := public.vet_schedule_of(new.medication_id, jurisdiction, on_day);
  if by_law is null or new.dea_schedule collate "C" <= by_law then
    return new;
  end if;
  if tg_op = 'INSERT' and new.dea_schedule = 'unscheduled' then
    new.dea_schedule := by_law;
    if given ? 'is_controlled' then
      new := jsonb_populate_record(new, '{"is_controlled": true}');
    end if;
    return new;
  end if;
  raise exception using
    errcode = 'VP008', schema = 'public', table = tg_table_name, column = 'dea_schedule',
    constraint = tg_table_name || '_dea_schedule_by_law',
    message = format('this drug is in %s in %s on %s, not %s', replace(by_law, '_', ' '), jurisdiction, on_day,
      replace(new.dea_schedule, '_', ' ')),
    hint = 'Leave the schedule out and the database fills it in, or name a stricter one (21 U.S.C. 903; 21 CFR 1308).';
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_drug_schedule() is
  'Gives a row the schedule its drug is in by the law of the location on the day of the row, and refuses a milder one.';
--> statement-breakpoint
revoke execute on function public.vet_schedule_of(uuid, text, date), public.vet_clinic_jurisdiction(uuid, uuid),
  public.vet_day_at_clinic(uuid, uuid, timestamptz), public.vet_practice_setting(uuid, uuid, text),
  public.vet_check_drug_schedule() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_schedule_of(uuid, text, date), '
        'public.vet_clinic_jurisdiction(uuid, uuid), public.vet_day_at_clinic(uuid, uuid, timestamptz), '
        'public.vet_practice_setting(uuid, uuid, text) to %I', role_name);
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop function if exists public.vet_check_drug_schedule();
--> statement-breakpoint
drop function if exists public.vet_practice_setting(uuid, uuid, text);
--> statement-breakpoint
drop function if exists public.vet_day_at_clinic(uuid, uuid, timestamptz);
--> statement-breakpoint
drop function if exists public.vet_clinic_jurisdiction(uuid, uuid);
--> statement-breakpoint
drop function if exists public.vet_schedule_of(uuid, text, date);
