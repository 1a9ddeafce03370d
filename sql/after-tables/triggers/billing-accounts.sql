-- The account of a client: entries are numbered without gaps and carry the running balance, which vet_clients repeats.
--
-- Whoever changes invoices, payments, deposits or entries of a client holds the row of that client first, so that work on
-- one account queues: client, then invoice, then payment. An INSERT locks the client before anything else and waits for
-- it. An UPDATE or DELETE has locked its own row before any trigger runs, and whoever holds the client may wait for just
-- that row: it asks for the client for a second and is then refused with a plain "busy". A transaction that starts with
-- vet_lock_account() is never refused. One that bills several clients locks them in the order of their ids.
create or replace function public.vet_lock_account(organization_id uuid, client_id uuid) returns void
language plpgsql
as $function$
begin
  perform from public.vet_clients c
  where c.organization_id = vet_lock_account.organization_id and c.id = vet_lock_account.client_id
  for no key update;
end
$function$;
--> statement-breakpoint
comment on function public.vet_lock_account(uuid, uuid) is
  'Waits until nobody else changes what a client was billed or paid, and keeps others waiting until the transaction ends.';
--> statement-breakpoint
create or replace function public.vet_lock_account_soon(organization_id uuid, client_id uuid) returns void
language plpgsql
as $function$
declare
  give_up constant timestamptz := pg_catalog.clock_timestamp() + interval '1 second';
begin
  loop
    perform from public.vet_clients c
    where c.organization_id = vet_lock_account_soon.organization_id and c.id = vet_lock_account_soon.client_id
    for no key update skip locked;
    exit when found or not exists (
      select from public.vet_clients c
      where c.organization_id = vet_lock_account_soon.organization_id and c.id = vet_lock_account_soon.client_id
    );
    if pg_catalog.clock_timestamp() > give_up then
      raise exception using
        errcode = '55P03', schema = 'public', table = 'vet_clients', constraint = 'vet_clients_account_busy',
        message = 'somebody else is changing the account of this client',
        hint = 'Try again, or start the transaction with vet_lock_account() to wait your turn.';
    end if;
    -- Asking again, rather than waiting in line, cannot be part of a deadlock.
    perform pg_catalog.pg_sleep(0.005);
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_lock_account_soon(uuid, uuid) is
  'Locks an account for a statement that holds another row already: within a second, or it says that the account is busy.';
--> statement-breakpoint
-- A job acts without a login, and support staff with one of another practice: neither can stand in a row of this one.
create or replace function public.vet_billing_user(organization_id uuid) returns uuid
language sql stable
as $function$
  select u.id from public.vet_users u
  where u.organization_id = vet_billing_user.organization_id and u.id = (select public.vet_acting_user())
$function$;
--> statement-breakpoint
comment on function public.vet_billing_user(uuid) is 'The login that acts, if it is one of this practice.';
--> statement-breakpoint
create or replace function public.vet_check_ledger_entry() returns trigger
language plpgsql
as $function$
declare
  source public.vet_client_account_ledger;
begin
  perform public.vet_lock_account(new.organization_id, new.client_id);
  if new.entry_type not in ('opening_balance', 'finance_charge', 'adjustment', 'reversal') then
    raise exception using
      errcode = 'VP004', schema = 'public', table = 'vet_client_account_ledger', column = 'entry_type',
      constraint = 'vet_client_account_ledger_entry_type_kept',
      message = format('entries of type %s are written by the database', new.entry_type),
      hint = 'Issue, void or write off the invoice, or complete or void the payment: the entry follows.';
  end if;
  if new.entry_type = 'opening_balance' and exists (
    select from public.vet_client_account_ledger e
    where e.organization_id = new.organization_id and e.client_id = new.client_id and e.entry_type = 'opening_balance'
      and not exists (
        select from public.vet_client_account_ledger r
        where r.organization_id = e.organization_id and r.reverses_entry_id = e.id
      )
  ) then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_client_account_ledger', column = 'entry_type',
      constraint = 'vet_client_account_ledger_one_opening_balance',
      message = 'this account has an opening balance already',
      hint = 'Reverse it first, or insert an adjustment.';
  end if;
  if new.entry_type = 'reversal' then
    select * into source from public.vet_client_account_ledger e
    where e.organization_id = new.organization_id and e.id = new.reverses_entry_id;
    if found then
      if source.client_id <> new.client_id then
        raise exception using
          errcode = 'VP011', schema = 'public', table = 'vet_client_account_ledger', column = 'reverses_entry_id',
          constraint = 'vet_client_account_ledger_reverses_same_client',
          message = 'the entry to take back is of another account',
          hint = 'Name an entry of this client.';
      end if;
      if exists (
        select from public.vet_client_account_ledger r
        where r.organization_id = source.organization_id and r.reverses_entry_id = source.id
      ) then
        raise exception using
          errcode = 'VP012', schema = 'public', table = 'vet_client_account_ledger', column = 'reverses_entry_id',
          constraint = 'vet_client_account_ledger_reverses_once',
          message = format('entry %s was taken back already', source.entry_number),
          hint = 'Insert an adjustment if it has to count again.';
      end if;
      if source.entry_type not in ('opening_balance', 'finance_charge', 'adjustment') then
        raise exception using
          errcode = 'VP012', schema = 'public', table = 'vet_client_account_ledger', column = 'reverses_entry_id',
          constraint = 'vet_client_account_ledger_reverses_manual',
          message = format('entry %s follows a document and is taken back with it', source.entry_number),
          hint = 'Void the invoice or payment instead.';
      end if;
      if new.amount <> -source.amount then
        raise exception using
          errcode = 'VP012', schema = 'public', table = 'vet_client_account_ledger', column = 'amount',
          constraint = 'vet_client_account_ledger_reverses_whole',
          message = format('entry %s is of %s: taking it back is %s',
            source.entry_number, source.amount, -source.amount),
          hint = 'Take back the whole amount, then insert an adjustment for the rest.';
      end if;
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_ledger_entry() is
  'Lets a client post opening balances, finance charges, adjustments and reversals of these; the rest follows documents.';
--> statement-breakpoint
create or replace trigger vet_check_ledger_entry
  before insert on public.vet_client_account_ledger
  for each row when (pg_catalog.pg_trigger_depth() = 0)
  execute function public.vet_check_ledger_entry();
--> statement-breakpoint
create or replace function public.vet_fill_ledger_entry() returns trigger
language plpgsql
as $function$
declare
  last record;
begin
  perform public.vet_lock_account(new.organization_id, new.client_id);
  select e.entry_number, e.balance_after, e.posted_at, e.currency into last
  from public.vet_client_account_ledger e
  where e.organization_id = new.organization_id and e.client_id = new.client_id
  order by e.entry_number desc
  limit 1;
  new.entry_number := coalesce(last.entry_number, 0) + 1;
  new.balance_after := coalesce(last.balance_after, 0) + new.amount;
  -- Transactions commit in another order than they began: time never runs backwards in an account.
  new.posted_at := greatest(least(new.posted_at, pg_catalog.clock_timestamp()), last.posted_at);
  new.posted_by := coalesce(new.posted_by, public.vet_billing_user(new.organization_id));
  -- Depth 1 is a client's entry: it is in the money of the account, or of the clinic if it is the first.
  if pg_catalog.pg_trigger_depth() = 1 then
    new.currency := coalesce(last.currency, (
      select c.currency from public.vet_clinics c
      where c.organization_id = new.organization_id and c.id = new.clinic_id
    ), new.currency);
  elsif last.currency <> new.currency then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_client_account_ledger', column = 'currency',
      constraint = 'vet_client_account_ledger_one_currency',
      message = format('this account is kept in %s, not in %s', last.currency, new.currency),
      hint = 'Bill and receive in the currency of the account, or open another client record.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_ledger_entry() is 'Gives an entry its number, its time and the balance after it.';
--> statement-breakpoint
create or replace trigger vet_fill_ledger_entry
  before insert on public.vet_client_account_ledger
  for each row execute function public.vet_fill_ledger_entry();
--> statement-breakpoint
create or replace function public.vet_keep_account_balance() returns trigger
language plpgsql
as $function$
begin
  update public.vet_clients c set account_balance = new.balance_after
  where c.organization_id = new.organization_id and c.id = new.client_id;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_account_balance() is 'Copies the last balance of an account to its client.';
--> statement-breakpoint
create or replace trigger vet_keep_account_balance
  after insert on public.vet_client_account_ledger
  for each row execute function public.vet_keep_account_balance();
--> statement-breakpoint
-- Entries that follow documents are taken back by number of the entry, never by amount alone.
create or replace function public.vet_reverse_ledger_entry(organization_id uuid, entry_id uuid, reason text) returns void
language plpgsql
as $function$
begin
  insert into public.vet_client_account_ledger
    (organization_id, client_id, clinic_id, entry_type, reverses_entry_id, amount, currency, description, reason)
  select e.organization_id, e.client_id, e.clinic_id, 'reversal', e.id, -e.amount, e.currency,
    'Taken back: ' || e.description, vet_reverse_ledger_entry.reason
  from public.vet_client_account_ledger e
  where e.organization_id = vet_reverse_ledger_entry.organization_id and e.id = entry_id;
end
$function$;
--> statement-breakpoint
comment on function public.vet_reverse_ledger_entry(uuid, uuid, text) is
  'Posts the opposite of an entry. Only triggers of documents get it past the rules of the ledger.';
--> statement-breakpoint
revoke execute on function public.vet_lock_account(uuid, uuid),
  public.vet_lock_account_soon(uuid, uuid), public.vet_billing_user(uuid), public.vet_reverse_ledger_entry(uuid, uuid, text),
  public.vet_check_ledger_entry(), public.vet_fill_ledger_entry(), public.vet_keep_account_balance() from public;
--> statement-breakpoint
-- Triggers run with the rights of whoever writes; vet_owner writes when records of animals are merged.
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_lock_account(uuid, uuid), '
        'public.vet_lock_account_soon(uuid, uuid), public.vet_billing_user(uuid), '
        'public.vet_reverse_ledger_entry(uuid, uuid, text) to %I',
        role_name
      );
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop trigger if exists vet_keep_account_balance on public.vet_client_account_ledger;
--> statement-breakpoint
drop trigger if exists vet_fill_ledger_entry on public.vet_client_account_ledger;
--> statement-breakpoint
drop trigger if exists vet_check_ledger_entry on public.vet_client_account_ledger;
--> statement-breakpoint
drop function if exists public.vet_reverse_ledger_entry(uuid, uuid, text);
--> statement-breakpoint
drop function if exists public.vet_keep_account_balance();
--> statement-breakpoint
drop function if exists public.vet_fill_ledger_entry();
--> statement-breakpoint
drop function if exists public.vet_check_ledger_entry();
--> statement-breakpoint
drop function if exists public.vet_billing_user(uuid);
--> statement-breakpoint
drop function if exists public.vet_lock_account_soon(uuid, uuid);
--> statement-breakpoint
drop function if exists public.vet_lock_account(uuid, uuid);
