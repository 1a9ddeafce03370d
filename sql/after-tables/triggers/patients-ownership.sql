-- An animal changes hands by a transfer: completing it ends the claims of the one client, starts that of the other on the
-- same day and moves vet_patients.client_id. Invoices, visits and consents of before keep the client they were of.
--
-- Locks: the patient first, then its claims. Two transfers of one animal are completed one after the other, and the second
-- one finds that the animal has another owner.
create or replace function public.vet_check_patient_client() returns trigger
language plpgsql
as $function$
begin
  -- Depth 1 is a statement of a client; a transfer arrives here at depth 2.
  if pg_catalog.pg_trigger_depth() = 1 then
    raise exception using
      errcode = 'VP004', schema = 'public', table = 'vet_patients', column = 'client_id',
      constraint = 'vet_patients_client_id_kept',
      message = 'an animal changes hands by a transfer of ownership',
      hint = 'Insert a completed row into vet_patient_ownership_transfers.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_patient_client() is 'Refuses to give an animal to another client without a transfer.';
--> statement-breakpoint
create or replace trigger vet_check_patient_client
  before update of client_id on public.vet_patients
  for each row when (old.client_id is distinct from new.client_id)
  execute function public.vet_check_patient_client();
--> statement-breakpoint
create or replace function public.vet_check_patient_owner() returns trigger
language plpgsql
as $function$
begin
  -- Merges, transfers and the deletion of a patient arrive deeper.
  if pg_catalog.pg_trigger_depth() > 1 then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform from public.vet_patients p
  where p.organization_id = coalesce(new.organization_id, old.organization_id)
    and p.id = coalesce(new.patient_id, old.patient_id)
  for no key update;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.ends_on is null then
      return old;
    end if;
  elsif old.ends_on is not null and old.ends_on <= current_date then
    if (to_jsonb(new) - '{organization_id,updated_at,notes}'::text[])
      = (to_jsonb(old) - '{organization_id,updated_at,notes}'::text[])
    then
      return new;
    end if;
  elsif (new.patient_id, new.client_id, new.ownership_type) = (old.patient_id, old.client_id, old.ownership_type) then
    return new;
  end if;
  raise exception using
    errcode = 'VP002', schema = 'public', table = 'vet_patient_owners', constraint = 'vet_patient_owners_history',
    message = case when old.ends_on is null then 'a claim to an animal is not given to somebody else'
      else format('a claim to an animal that ended on %s is history', old.ends_on) end,
    hint = 'End the claim and insert another one, or transfer the animal (vet_patient_ownership_transfers).';
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_patient_owner() is 'Keeps the history of owners: claims are ended, not rewritten.';
--> statement-breakpoint
create or replace trigger vet_check_patient_owner
  before insert or update or delete on public.vet_patient_owners
  for each row execute function public.vet_check_patient_owner();
--> statement-breakpoint
-- Asked when the transaction ends, so that shares can be changed one by one.
create or replace function public.vet_check_owner_shares() returns trigger
language plpgsql
as $function$
declare
  tenant constant uuid := coalesce(new.organization_id, old.organization_id);
  patient constant uuid := coalesce(new.patient_id, old.patient_id);
  total numeric;
begin
  select sum(o.share_percent) into total
  from public.vet_patient_owners o
  where o.organization_id = tenant and o.patient_id = patient and o.ends_on is null;
  if total <> 100 then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_patient_owners', column = 'share_percent',
      constraint = 'vet_patient_owners_shares_complete',
      message = format('the shares of the owners are %s percent together, not 100', total),
      hint = 'Change the shares of all owners in one transaction, or state none.';
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_owner_shares() is 'Refuses shares of the present owners that are not 100 percent together.';
--> statement-breakpoint
drop trigger if exists vet_patient_owners_shares_complete on public.vet_patient_owners;
--> statement-breakpoint
create constraint trigger vet_patient_owners_shares_complete
  after insert or update or delete on public.vet_patient_owners
  deferrable initially deferred
  for each row execute function public.vet_check_owner_shares();
--> statement-breakpoint
create or replace function public.vet_check_ownership_transfer() returns trigger
language plpgsql
as $function$
declare
  responsible uuid;
begin
  if tg_op = 'UPDATE' and new.status <> old.status and old.status <> 'pending' then
    raise exception using
      errcode = 'VP001', schema = 'public', table = 'vet_patient_ownership_transfers', column = 'status',
      constraint = 'vet_patient_ownership_transfers_status_transition',
      message = format('a transfer cannot go from %s to %s: it is over', old.status, new.status),
      hint = 'Record another transfer.';
  end if;
  if new.status <> 'pending' and tg_op = 'UPDATE' and old.status = new.status or new.status = 'cancelled' then
    if new.status = 'cancelled' then
      new.cancelled_at := coalesce(new.cancelled_at, now());
    end if;
    return new;
  end if;
  new.recorded_by := coalesce(new.recorded_by, public.vet_acting_user());
  select p.client_id into responsible
  from public.vet_patients p
  where p.organization_id = new.organization_id and p.id = new.patient_id
  for no key update;
  -- What cannot be seen is for the foreign key and row-level security to refuse; moving with a merge is no new transfer.
  if not found
    or tg_op = 'UPDATE' and new.status = 'pending' and public.vet_patient_moves(new.organization_id, old.patient_id, new.patient_id)
  then
    return new;
  end if;
  if responsible <> new.from_client_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_patient_ownership_transfers', column = 'from_client_id',
      constraint = 'vet_patient_ownership_transfers_from_owner',
      message = 'the animal is not with the client it is said to come from',
      hint = 'Name the client who is responsible for it now (vet_patients.client_id).';
  end if;
  if new.status = 'completed' then
    -- A day of tolerance for the time zone of the practice.
    if new.effective_on > current_date + 1 then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_patient_ownership_transfers', column = 'effective_on',
        constraint = 'vet_patient_ownership_transfers_effective',
        message = format('the transfer takes effect on %s', new.effective_on),
        hint = 'Complete it on that day.';
    end if;
    new.completed_at := coalesce(new.completed_at, now());
    new.completed_by := coalesce(public.vet_acting_user(), new.completed_by);
    if new.completed_by is null then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_patient_ownership_transfers', column = 'completed_by',
        constraint = 'vet_patient_ownership_transfers_completed_by_required',
        message = 'completing a transfer needs somebody who answers for it',
        hint = 'Set the user of the context, or completed_by.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_ownership_transfer() is
  'Lets an animal be transferred from the client it is with, once, and not before its day.';
--> statement-breakpoint
create or replace trigger vet_check_ownership_transfer
  before insert or update on public.vet_patient_ownership_transfers
  for each row execute function public.vet_check_ownership_transfer();
--> statement-breakpoint
create or replace trigger vet_check_signed
  before update or delete on public.vet_patient_ownership_transfers
  for each row when (old.status <> 'pending')
  execute function public.vet_check_signed(
    'a transfer that is over', 'Record another transfer.',
    'records_released_at', 'patient_document_id', 'registry_updated_at', 'notes'
  );
--> statement-breakpoint
create or replace function public.vet_keep_ownership_transfer() returns trigger
language plpgsql
as $function$
declare
  claim record;
begin
  -- A claim nobody wrote down was there all the same.
  if not exists (
    select from public.vet_patient_owners o
    where o.organization_id = new.organization_id and o.patient_id = new.patient_id
      and o.client_id = new.from_client_id and o.ends_on is null
  ) then
    insert into public.vet_patient_owners (organization_id, patient_id, client_id, is_primary, starts_on)
    select p.organization_id, p.id, p.client_id,
      not exists (
        select from public.vet_patient_owners o
        where o.organization_id = p.organization_id and o.patient_id = p.id and o.is_primary and o.ends_on is null
      ),
      least(p.created_at::date, new.effective_on)
    from public.vet_patients p
    where p.organization_id = new.organization_id and p.id = new.patient_id;
  end if;
  -- A share the new owner already has grows by the one that is handed over: the claim starts anew.
  with ended as (
    update public.vet_patient_owners o set ends_on = greatest(o.starts_on, new.effective_on)
    where o.organization_id = new.organization_id and o.patient_id = new.patient_id and o.ends_on is null
      and (
        o.client_id = new.from_client_id
        or o.client_id = new.to_client_id and o.ownership_type in ('owner', 'co_owner')
      )
    returning o.client_id, o.is_primary, o.share_percent, o.ends_on
  )
  select coalesce(bool_or(e.is_primary), false) as is_primary, sum(e.share_percent) as share_percent,
    max(e.ends_on) as starts_on
  into claim
  from ended e;
  insert into public.vet_patient_owners
    (organization_id, patient_id, client_id, ownership_type, is_primary, share_percent, starts_on)
  select new.organization_id, new.patient_id, new.to_client_id, 'owner',
    claim.is_primary or not exists (
      select from public.vet_patient_owners o
      where o.organization_id = new.organization_id and o.patient_id = new.patient_id and o.is_primary and o.ends_on is null
    ),
    claim.share_percent, coalesce(claim.starts_on, new.effective_on);
  update public.vet_patients p set client_id = new.to_client_id
  where p.organization_id = new.organization_id and p.id = new.patient_id;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_ownership_transfer() is
  'Ends the claims of the former client, starts that of the new one and makes it responsible for the animal.';
--> statement-breakpoint
create or replace trigger vet_keep_ownership_transfer
  after insert on public.vet_patient_ownership_transfers
  for each row when (new.status = 'completed')
  execute function public.vet_keep_ownership_transfer();
--> statement-breakpoint
create or replace trigger vet_keep_ownership_transfer_done
  after update on public.vet_patient_ownership_transfers
  for each row when (old.status = 'pending' and new.status = 'completed')
  execute function public.vet_keep_ownership_transfer();
--> statement-breakpoint
revoke execute on function public.vet_check_patient_client(), public.vet_check_patient_owner(),
  public.vet_check_owner_shares(), public.vet_check_ownership_transfer(), public.vet_keep_ownership_transfer()
  from public;
-- vet-plan: down
drop trigger if exists vet_keep_ownership_transfer_done on public.vet_patient_ownership_transfers;
--> statement-breakpoint
drop trigger if exists vet_keep_ownership_transfer on public.vet_patient_ownership_transfers;
--> statement-breakpoint
drop trigger if exists vet_check_signed on public.vet_patient_ownership_transfers;
--> statement-breakpoint
drop trigger if exists vet_check_ownership_transfer on public.vet_patient_ownership_transfers;
--> statement-breakpoint
drop trigger if exists vet_patient_owners_shares_complete on public.vet_patient_owners;
--> statement-breakpoint
drop trigger if exists vet_check_patient_owner on public.vet_patient_owners;
--> statement-breakpoint
drop trigger if exists vet_check_patient_client on public.vet_patients;
--> statement-breakpoint
drop function if exists public.vet_keep_ownership_transfer();
--> statement-breakpoint
drop function if exists public.vet_check_ownership_transfer();
--> statement-breakpoint
drop function if exists public.vet_check_owner_shares();
--> statement-breakpoint
drop function if exists public.vet_check_patient_owner();
--> statement-breakpoint
drop function if exists public.vet_check_patient_client();
