-- A feed directive that was issued stands as it is: a mistake is corrected by another directive, or it is revoked. It is
-- issued within a veterinarian-client-patient relationship of 21 CFR 530.3(i) (558.6(b)(1)), whose animals it is about.
create or replace function public.vet_check_feed_directive() returns trigger
language plpgsql
as $function$
declare
  -- What follows the signature: sending, filling, filing and the end.
  later constant text[] := '{status,document_url,document_sha256,distributor_name,distributor_address,transmission_method,
    sent_to_distributor_at,sent_to_client_at,refills_used,ended_at,ended_by,end_reason,notes,updated_at,organization_id}';
  before jsonb;
  after jsonb;
  changed text;
begin
  if tg_op = 'DELETE' then
    if old.status <> 'draft' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_veterinary_feed_directives',
        constraint = 'vet_veterinary_feed_directives_issued',
        message = format('feed directive %s was issued on %s and is not removed', old.directive_number, old.issued_on),
        hint = 'Revoke it. It is kept for two years (21 CFR 558.6(a)(4)).';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and old.status <> 'draft' then
    before := to_jsonb(old) - later;
    after := to_jsonb(new) - later;
    if before is distinct from after then
      select a.key into changed from jsonb_each(after) a where a.value is distinct from before -> a.key order by a.key limit 1;
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_veterinary_feed_directives', column = changed,
        constraint = 'vet_veterinary_feed_directives_issued',
        message = format('feed directive %s was issued on %s: its %s is not rewritten', old.directive_number, old.issued_on,
          replace(changed, '_', ' ')),
        hint = 'Issue a directive that names this one in corrects_directive_id, or revoke it (21 CFR 558.6).';
    end if;
    return new;
  end if;
  if new.group_id is not null and exists (
    select from public.vet_animal_groups g
    where g.organization_id = new.organization_id and g.id = new.group_id
      and (g.client_id, g.species_id) is distinct from (new.client_id, new.species_id))
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_veterinary_feed_directives', column = 'group_id',
      constraint = 'vet_veterinary_feed_directives_group_same_client',
      message = 'the group is of another client or another species',
      hint = 'Name a group of this client and species, or none (21 CFR 558.6(b)(3)).';
  end if;
  if new.status <> 'draft'
    and exists (select from public.vet_clients c where c.organization_id = new.organization_id and c.id = new.client_id)
  then
    new.vcpr_id := public.vet_require_vcpr('vet_veterinary_feed_directives', new.vcpr_id, new.organization_id, new.client_id,
      null, new.veterinarian_id, coalesce(new.issued_on, current_date), true);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_feed_directive() is
  'Lets a feed directive be issued within a valid relationship, and then only be corrected by another one or revoked.';
--> statement-breakpoint
create or replace trigger vet_check_feed_directive
  before insert or update or delete on public.vet_veterinary_feed_directives
  for each row execute function public.vet_check_feed_directive();
--> statement-breakpoint
-- The replacement is in force from the moment it is issued: from then on the old one is not.
create or replace function public.vet_check_feed_correction() returns trigger
language plpgsql
as $function$
begin
  if exists (
    select from public.vet_veterinary_feed_directives d
    where d.organization_id = new.organization_id and d.id = new.corrects_directive_id and d.status = 'issued')
  then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_veterinary_feed_directives', column = 'corrects_directive_id',
      constraint = 'vet_veterinary_feed_directives_corrected_ended',
      message = 'the directive that this one corrects is still in force',
      hint = 'Set its status to corrected, with who ended it and why, in the same transaction.';
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_feed_correction() is
  'At commit: a directive that was corrected by another one is no longer in force.';
--> statement-breakpoint
drop trigger if exists vet_veterinary_feed_directives_corrected_ended on public.vet_veterinary_feed_directives;
--> statement-breakpoint
create constraint trigger vet_veterinary_feed_directives_corrected_ended
  after insert or update of status, corrects_directive_id on public.vet_veterinary_feed_directives
  deferrable initially deferred
  for each row when (new.status = 'issued' and new.corrects_directive_id is not null)
  execute function public.vet_check_feed_correction();
--> statement-breakpoint
create or replace function public.vet_check_group_treatment() returns trigger
language plpgsql
as $function$
declare
  herd record;
  on_day date;
  is_controlled boolean;
begin
  select g.client_id, g.species_id into herd from public.vet_animal_groups g
  where g.organization_id = new.organization_id and g.id = new.group_id;
  -- Unknown, or of another practice: the key or row-level security refuses it.
  if not found then
    return new;
  end if;
  if herd.species_id <> new.species_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_group_treatments', column = 'species_id',
      constraint = 'vet_group_treatments_species_of_group',
      message = 'the group is of another species',
      hint = 'Record the species of the group (21 CFR 530.5(a)(3)).';
  end if;
  on_day := public.vet_day_at_clinic(new.organization_id, new.clinic_id, new.started_at);
  is_controlled := coalesce(public.vet_schedule_of(
    new.medication_id, coalesce(public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id), 'US'), on_day),
    'unscheduled') <> 'unscheduled';
  if new.is_extra_label or is_controlled or new.vcpr_id is not null then
    new.vcpr_id := public.vet_require_vcpr('vet_group_treatments', new.vcpr_id, new.organization_id, herd.client_id, null,
      new.ordered_by, on_day, new.is_extra_label);
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_group_treatment() is
  'Holds the treatment of a group to its species, and extra-label use and controlled drugs to a valid relationship.';
--> statement-breakpoint
create or replace trigger vet_check_vcpr_insert
  before insert on public.vet_group_treatments
  for each row when (new.status <> 'cancelled')
  execute function public.vet_check_group_treatment();
--> statement-breakpoint
create or replace trigger vet_check_vcpr_update
  before update on public.vet_group_treatments
  for each row when (new.status <> 'cancelled'
    and (old.is_extra_label, old.vcpr_id, old.medication_id, old.ordered_by, old.started_at, old.group_id, old.species_id)
      is distinct from
      (new.is_extra_label, new.vcpr_id, new.medication_id, new.ordered_by, new.started_at, new.group_id, new.species_id))
  execute function public.vet_check_group_treatment();
--> statement-breakpoint
create or replace trigger vet_check_extra_label
  before insert or update of is_extra_label, is_food_animal, medication_id, route on public.vet_group_treatments
  for each row when (new.is_extra_label and new.medication_id is not null)
  execute function public.vet_check_extra_label();
--> statement-breakpoint
revoke execute on function public.vet_check_feed_directive(), public.vet_check_feed_correction(),
  public.vet_check_group_treatment() from public;
-- vet-plan: down
drop trigger if exists vet_check_extra_label on public.vet_group_treatments;
--> statement-breakpoint
drop trigger if exists vet_check_vcpr_update on public.vet_group_treatments;
--> statement-breakpoint
drop trigger if exists vet_check_vcpr_insert on public.vet_group_treatments;
--> statement-breakpoint
drop function if exists public.vet_check_group_treatment();
--> statement-breakpoint
drop trigger if exists vet_veterinary_feed_directives_corrected_ended on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop function if exists public.vet_check_feed_correction();
--> statement-breakpoint
drop trigger if exists vet_check_feed_directive on public.vet_veterinary_feed_directives;
--> statement-breakpoint
drop function if exists public.vet_check_feed_directive();
