-- The veterinarian-client-patient relationship (VCPR): when it holds, and the refusal of what needs one and has none.
-- Federal law asks for it and sets no interval (21 CFR 530.3(i)); states do (WAC 246-933-200: an examination within the
-- last year). A relationship without a last day therefore holds for the months that the setting vcprMonths names, of the
-- location or else of the practice: 12 where it says nothing, without end where it says 0.
create or replace function public.vet_vcpr_expires_on(vcpr public.vet_vcpr_records) returns date
language plpgsql stable
as $function$
declare
  setting jsonb;
  months integer := 12;
begin
  if vcpr.expires_on is null then
    setting := public.vet_practice_setting(vcpr.organization_id, vcpr.clinic_id, 'vcprMonths');
    if jsonb_typeof(setting) = 'number' then
      months := trunc((setting #>> '{}')::numeric);
    end if;
    if months > 0 then
      vcpr.expires_on := (vcpr.established_on + make_interval(months => months))::date;
    end if;
  end if;
  return least(vcpr.ended_on, vcpr.expires_on);
end
$function$;
--> statement-breakpoint
comment on function public.vet_vcpr_expires_on(public.vet_vcpr_records) is
  'First day on which a relationship no longer holds: its end, its last day, or the months after the examination that the setting vcprMonths allows. NULL: it holds until somebody ends it.';
--> statement-breakpoint
create or replace function public.vet_valid_vcpr(
  organization_id uuid,
  client_id uuid,
  patient_id uuid,
  veterinarian_id uuid default null,
  on_day date default current_date,
  federal boolean default false
) returns uuid
language sql stable
as $function$
  -- That of the animal before that of the premises, the veterinarian's own before a colleague's, the newest first.
  select v.id
  from public.vet_vcpr_records v
  where v.organization_id = $1 and v.established_on <= $5
    and coalesce($5 < public.vet_vcpr_expires_on(v), true)
    and (
      v.patient_id = $3 and v.client_id = coalesce($2, v.client_id)
      or v.patient_id is null and v.client_id = coalesce($2, (
        select p.client_id from public.vet_patients p where p.organization_id = $1 and p.id = $3))
    )
    and ($4 is null or v.veterinarian_id = $4 or v.covers_practice)
    and (not $6 or v.is_federal)
  order by v.patient_id is null, v.veterinarian_id is distinct from $4, v.established_on desc, v.id desc
  limit 1
$function$;
--> statement-breakpoint
comment on function public.vet_valid_vcpr(uuid, uuid, uuid, uuid, date, boolean) is
  'The relationship under which a veterinarian may treat an animal (or the animals of a client, patient NULL) on a day; NULL when there is none. federal: as 21 CFR 530.3(i) and extra-label use ask.';
--> statement-breakpoint
-- The relationship named by a row, or the one that is found for it. Raises where none holds, and says why.
create or replace function public.vet_require_vcpr(
  table_name text, named uuid, organization_id uuid, client_id uuid, patient_id uuid, veterinarian_id uuid, on_day date,
  federal boolean
) returns uuid
language plpgsql stable
as $function$
declare
  vcpr public.vet_vcpr_records%rowtype;
  found_id uuid;
  problem text;
begin
  if named is null then
    found_id := public.vet_valid_vcpr(organization_id, client_id, patient_id, veterinarian_id, on_day, federal);
    if found_id is not null then
      return found_id;
    end if;
    -- The one that comes nearest, to say what it lacks.
    select * into vcpr from public.vet_vcpr_records v
    where v.organization_id = $3 and (
      v.patient_id = $5 and v.client_id = coalesce($4, v.client_id)
      or v.patient_id is null and v.client_id = coalesce($4, (
        select p.client_id from public.vet_patients p where p.organization_id = $3 and p.id = $5))
    )
    order by $6 is not null and v.veterinarian_id <> $6 and not v.covers_practice, v.established_on > $7,
      v.established_on desc
    limit 1;
    if vcpr.id is null then
      problem := 'no veterinarian-client-patient relationship is on record for this client and these animals';
    end if;
  else
    select * into vcpr from public.vet_vcpr_records v where v.organization_id = $3 and v.id = named;
    -- Unknown, or of another practice: the key refuses it.
    if vcpr.id is null then
      return named;
    end if;
    if vcpr.client_id is distinct from coalesce(client_id, vcpr.client_id)
      or vcpr.patient_id is distinct from coalesce(patient_id, vcpr.patient_id) and vcpr.patient_id is not null
    then
      raise exception using
        errcode = 'VP011', schema = 'public', table = table_name, column = 'vcpr_id',
        constraint = table_name || '_vcpr_same_client',
        message = 'the veterinarian-client-patient relationship is with another client or about another animal',
        hint = 'Name the relationship with this client about this animal or its premises, or leave it out to have it found.';
    end if;
  end if;
  problem := coalesce(problem, case
    when vcpr.established_on > on_day then
      format('the veterinarian-client-patient relationship begins on %s, after %s', vcpr.established_on, on_day)
    when public.vet_vcpr_expires_on(vcpr) <= on_day then
      format('the veterinarian-client-patient relationship of %s ended on %s, and this is dated %s',
        vcpr.established_on, public.vet_vcpr_expires_on(vcpr), on_day)
    when vcpr.veterinarian_id <> veterinarian_id and not vcpr.covers_practice then
      'the veterinarian-client-patient relationship is with another veterinarian and does not cover the practice'
    when federal and not vcpr.is_federal then
      'the veterinarian-client-patient relationship does not meet 21 CFR 530.3(i): it needs an examination or a visit in person'
  end);
  if problem is null then
    return vcpr.id;
  end if;
  raise exception using
    errcode = 'VP007', schema = 'public', table = table_name, column = 'vcpr_id',
    constraint = table_name || '_vcpr_required',
    message = problem,
    hint = 'Examine the animal or visit the premises and record the relationship in vet_vcpr_records first (21 CFR 530.3(i) and the practice act of the state).';
end
$function$;
--> statement-breakpoint
comment on function public.vet_require_vcpr(text, uuid, uuid, uuid, uuid, uuid, date, boolean) is
  'Returns the relationship a row rests on: the one it names, or the one found for it; VP007 where none holds on the day.';
--> statement-breakpoint
revoke execute on function public.vet_vcpr_expires_on(public.vet_vcpr_records),
  public.vet_valid_vcpr(uuid, uuid, uuid, uuid, date, boolean),
  public.vet_require_vcpr(text, uuid, uuid, uuid, uuid, uuid, date, boolean) from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_vcpr_expires_on(public.vet_vcpr_records), '
        'public.vet_valid_vcpr(uuid, uuid, uuid, uuid, date, boolean), '
        'public.vet_require_vcpr(text, uuid, uuid, uuid, uuid, uuid, date, boolean) to %I', role_name);
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop function if exists public.vet_require_vcpr(text, uuid, uuid, uuid, uuid, uuid, date, boolean);
--> statement-breakpoint
drop function if exists public.vet_valid_vcpr(uuid, uuid, uuid, uuid, date, boolean);
--> statement-breakpoint
drop function if exists public.vet_vcpr_expires_on(public.vet_vcpr_records);
