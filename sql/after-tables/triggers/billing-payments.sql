-- Money that came in, went back, is held, and settles invoices. What a payment brought in is at every moment exactly one
-- of: allocated to invoices, held as deposits, given back, or the client's credit.
--
-- Locks: client, then everything else (see billing-accounts.sql). Whoever holds the client reads allocations that nobody
-- else changes.
create or replace function public.vet_payment_credit(organization_id uuid, payment_id uuid) returns numeric
language sql stable
as $function$
  -- What a refund takes from an invoice was allocated before: it is not taken from the credit.
  select p.amount
    - (select coalesce(sum(a.amount), 0) from public.vet_payment_allocations a
       where a.organization_id = p.organization_id and a.payment_id = p.id and a.reversed_at is null
         and a.deposit_id is null)
    - (select coalesce(sum(d.amount), 0) from public.vet_deposits d
       where d.organization_id = p.organization_id and d.payment_id = p.id)
    - (select coalesce(sum(r.amount), 0) from public.vet_payments r
       where r.organization_id = p.organization_id and r.refund_of_payment_id = p.id and r.status = 'completed'
         and r.deposit_id is null)
    + (select coalesce(sum(a.amount), 0)
       from public.vet_payments r
         join public.vet_payment_allocations a
           on a.organization_id = r.organization_id and a.payment_id = r.id and a.reversed_at is null
       where r.organization_id = p.organization_id and r.refund_of_payment_id = p.id and r.status = 'completed')
  from public.vet_payments p
  where p.organization_id = vet_payment_credit.organization_id and p.id = vet_payment_credit.payment_id
    and p.refund_of_payment_id is null and p.status in ('completed', 'partially_refunded', 'refunded')
$function$;
--> statement-breakpoint
comment on function public.vet_payment_credit(uuid, uuid) is
  'What is left of a payment: neither allocated to invoices, nor held as a deposit, nor given back. NULL unless it was received.';
--> statement-breakpoint
-- Opening balances and adjustments in favour of the client, less finance charges and what account_credit paid already.
create or replace function public.vet_account_credit(organization_id uuid, client_id uuid) returns numeric
language sql stable
as $function$
  select - (
      select coalesce(sum(e.amount), 0)
      from public.vet_client_account_ledger e
        left join public.vet_client_account_ledger s
          on s.organization_id = e.organization_id and s.id = e.reverses_entry_id
      where e.organization_id = vet_account_credit.organization_id and e.client_id = vet_account_credit.client_id
        and coalesce(s.entry_type, e.entry_type) in ('opening_balance', 'finance_charge', 'adjustment')
    ) - (
      select coalesce(sum(p.amount), 0)
      from public.vet_payments p
      where p.organization_id = vet_account_credit.organization_id and p.client_id = vet_account_credit.client_id
        and p.method = 'account_credit' and p.status in ('completed', 'partially_refunded', 'refunded')
    )
$function$;
--> statement-breakpoint
comment on function public.vet_account_credit(uuid, uuid) is
  'Credit of a client that no payment brought in and that is not spent: what a payment by account_credit may come to.';
--> statement-breakpoint
create or replace function public.vet_check_payment() returns trigger
language plpgsql
as $function$
declare
  original public.vet_payments;
  deposit public.vet_deposits;
  left_over numeric;
  frozen text[];
  field text;
  client_acts constant boolean := pg_catalog.pg_trigger_depth() = 1;
begin
  if tg_op = 'DELETE' then
    perform public.vet_lock_account_soon(old.organization_id, old.client_id);
    if old.status <> 'pending' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_payments',
        constraint = 'vet_payments_never_deleted',
        message = format('payment %s is %s and is never deleted', old.payment_number, replace(old.status, '_', ' ')),
        hint = 'Make it void.';
    end if;
    return old;
  end if;
  if tg_op = 'INSERT' then
    perform public.vet_lock_account(new.organization_id, new.client_id);
  else
    perform public.vet_lock_account_soon(old.organization_id, old.client_id);
    frozen := '{organization_id,id,client_id,amount,currency,refund_of_payment_id,deposit_id}';
    if old.status <> 'pending' and client_acts then
      frozen := frozen || '{clinic_id,payment_number,method,paid_at,refund_reason,received_by}'::text[];
    end if;
    if old.status in ('failed', 'void') then
      frozen := frozen || '{status,failed_at,failure_reason,voided_at,voided_by,void_reason}'::text[];
    end if;
    select n.key into field
    from jsonb_each(to_jsonb(new)) n join jsonb_each(to_jsonb(old)) o on o.key = n.key
    where n.key = any (frozen) and n.value <> o.value
    order by n.key
    limit 1;
    if found then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_payments', column = field,
        constraint = 'vet_payments_closed',
        message = format('payment %s is %s: its %s no longer changes',
          old.payment_number, replace(old.status, '_', ' '), replace(field, '_', ' ')),
        hint = 'Make it void and enter it anew.';
    end if;
    if new.status = old.status then
      return new;
    end if;
    if old.status <> 'pending' and new.status = 'pending' then
      raise exception using
        errcode = 'VP001', schema = 'public', table = 'vet_payments', column = 'status',
        constraint = 'vet_payments_status_transition',
        message = format('a payment cannot go from %s to pending', replace(old.status, '_', ' ')),
        hint = 'It may become void, or failed when the bank takes it back.';
    end if;
    if new.status in ('failed', 'void') and old.refunded_amount > 0 then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_payments', column = 'status',
        constraint = 'vet_payments_not_refunded',
        message = format('%s of payment %s were refunded', old.refunded_amount, old.payment_number),
        hint = 'Make its refunds void first.';
    end if;
  end if;
  if client_acts and (new.status in ('refunded', 'partially_refunded')
    or (tg_op = 'UPDATE' and new.status = 'completed' and old.status <> 'pending')) then
    raise exception using
      errcode = 'VP004', schema = 'public', table = 'vet_payments', column = 'status',
      constraint = 'vet_payments_status_kept',
      message = format('a payment becomes %s by itself', replace(new.status, '_', ' ')),
      hint = 'Insert a refund that names the payment, or make a refund void.';
  end if;
  if new.refund_of_payment_id is not null then
    select * into original from public.vet_payments p
    where p.organization_id = new.organization_id and p.id = new.refund_of_payment_id;
    if not found then
      return new;
    end if;
    if original.client_id <> new.client_id or original.currency <> new.currency then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_payments', column = 'refund_of_payment_id',
        constraint = 'vet_payments_refund_same_account',
        message = format('payment %s is of another client or currency', original.payment_number),
        hint = 'Refund to the client who paid, in the money they paid.';
    end if;
    if original.refund_of_payment_id is not null or 'account_credit' in (original.method, new.method) then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_payments', column = 'refund_of_payment_id',
        constraint = 'vet_payments_refund_of_money',
        message = 'only money that came in goes back',
        hint = 'Make a refund or a payment by account credit void; to keep the money as credit, reverse its allocation.';
    end if;
    if new.deposit_id is not null then
      select * into deposit from public.vet_deposits d
      where d.organization_id = new.organization_id and d.id = new.deposit_id;
      if found and deposit.payment_id <> original.id then
        raise exception using
          errcode = 'VP011', schema = 'public', table = 'vet_payments', column = 'deposit_id',
          constraint = 'vet_payments_refund_same_deposit',
          message = format('deposit %s did not come in by payment %s', deposit.deposit_number, original.payment_number),
          hint = 'Refund the payment that brought the deposit.';
      end if;
    end if;
    if new.status <> 'completed' then
      return new;
    end if;
    if original.status not in ('completed', 'partially_refunded', 'refunded') then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_payments', column = 'refund_of_payment_id',
        constraint = 'vet_payments_refund_received',
        message = format('payment %s is %s: there is nothing to give back', original.payment_number, original.status),
        hint = 'Refund a payment that was received.';
    end if;
    if new.amount > original.amount - original.refunded_amount then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_payments', column = 'amount',
        constraint = 'vet_payments_refund_at_most_paid',
        message = format('%s of payment %s can go back, %s were to',
          original.amount - original.refunded_amount, original.payment_number, new.amount),
        hint = 'Refund less.';
    end if;
    if deposit.id is not null and new.amount > deposit.remaining_amount then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_payments', column = 'amount',
        constraint = 'vet_payments_refund_at_most_deposit',
        message = format('%s of deposit %s are held, %s were to go back',
          deposit.remaining_amount, deposit.deposit_number, new.amount),
        hint = 'Refund what is still held.';
    end if;
  elsif new.method = 'account_credit' and new.status = 'completed' then
    left_over := public.vet_account_credit(new.organization_id, new.client_id);
    if new.amount > left_over then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_payments', column = 'amount',
        constraint = 'vet_payments_account_credit_left',
        message = format('%s of account credit are left, %s were to be used', greatest(left_over, 0), new.amount),
        hint = 'Allocate what is left of an earlier payment, or post an adjustment first.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_payment() is
  'Keeps a payment what it was, and lets go back only what came in, to whom it came from.';
--> statement-breakpoint
create or replace trigger vet_check_payment
  before insert or update or delete on public.vet_payments
  for each row execute function public.vet_check_payment();
--> statement-breakpoint
create or replace function public.vet_fill_payment() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'INSERT' then
    new.received_by := coalesce(new.received_by, public.vet_billing_user(new.organization_id));
  elsif new.refunded_amount <> old.refunded_amount then
    new.status := case
      when new.refunded_amount = 0 then 'completed'
      when new.refunded_amount < new.amount then 'partially_refunded'
      else 'refunded'
    end;
  end if;
  if new.status = 'completed' then
    new.paid_at := coalesce(new.paid_at, now());
  elsif new.status = 'failed' then
    new.failed_at := coalesce(new.failed_at, greatest(now(), new.paid_at));
  elsif new.status = 'void' then
    new.voided_at := coalesce(new.voided_at, greatest(now(), new.paid_at));
    new.voided_by := coalesce(new.voided_by, public.vet_billing_user(new.organization_id));
    if new.voided_by is null then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_payments', column = 'voided_by',
        constraint = 'vet_payments_voided_by_somebody',
        message = 'somebody makes a payment void',
        hint = 'Give voided_by, or act as a user of the practice.';
    end if;
  end if;
  -- The constraints need it now; the allocations are reversed right after.
  if new.status in ('failed', 'void', 'pending') then
    new.allocated_amount := 0;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_payment() is 'Dates what happens to a payment, and lets its state follow its refunds.';
--> statement-breakpoint
create or replace trigger vet_fill_payment
  before insert or update on public.vet_payments
  for each row execute function public.vet_fill_payment();
--> statement-breakpoint
-- The deposits of a payment follow what was allocated and refunded in their name. Money that was not received after all
-- counts as given back: the bank did it.
create or replace function public.vet_refresh_deposits(organization_id uuid, payment_ids uuid[]) returns void
language plpgsql
as $function$
#variable_conflict use_column
declare
  tenant constant uuid := vet_refresh_deposits.organization_id;
begin
  update public.vet_deposits d
  set applied_amount = n.applied,
    refunded_amount = case when n.status in ('failed', 'void') then d.amount - d.forfeited_amount else n.refunded end
  from (
    select h.id, p.status,
      (select coalesce(sum(a.amount), 0) from public.vet_payment_allocations a
       where a.organization_id = tenant and a.deposit_id = h.id and a.reversed_at is null) as applied,
      (select coalesce(sum(r.amount), 0) from public.vet_payments r
       where r.organization_id = tenant and r.deposit_id = h.id and r.status = 'completed') as refunded
    from public.vet_deposits h
      join public.vet_payments p on p.organization_id = tenant and p.id = h.payment_id
    where h.organization_id = tenant and h.payment_id = any (payment_ids)
  ) n
  where d.organization_id = tenant and d.id = n.id
    and (d.applied_amount, d.refunded_amount) is distinct from (
      n.applied, case when n.status in ('failed', 'void') then d.amount - d.forfeited_amount else n.refunded end
    );
end
$function$;
--> statement-breakpoint
comment on function public.vet_refresh_deposits(uuid, uuid[]) is
  'Adds up what was applied and given back of the deposits of payments.';
--> statement-breakpoint
create or replace function public.vet_keep_payment_account() returns trigger
language plpgsql
as $function$
declare
  received constant text[] := '{completed,partially_refunded,refunded}';
  is_received constant boolean := new.status = any (received);
  was_received constant boolean := tg_op = 'UPDATE' and old.status = any (received);
  is_refund constant boolean := new.refund_of_payment_id is not null;
begin
  if is_received = was_received then
    return null;
  end if;
  if was_received then
    update public.vet_payment_allocations a
    set reversed_at = greatest(now(), a.allocated_at),
      reversal_reason = coalesce(new.void_reason, new.failure_reason, 'the payment was not received')
    where a.organization_id = new.organization_id and a.payment_id = new.id and a.reversed_at is null;
  end if;
  if new.method <> 'account_credit' then
    if is_received then
      insert into public.vet_client_account_ledger
        (organization_id, client_id, clinic_id, entry_type, payment_id, amount, currency, description)
      values (new.organization_id, new.client_id, new.clinic_id, case when is_refund then 'refund' else 'payment' end,
        new.id, case when is_refund then new.amount else -new.amount end, new.currency,
        case when is_refund then 'Refund ' else 'Payment ' end || new.payment_number);
    elsif is_refund then
      perform public.vet_reverse_ledger_entry(e.organization_id, e.id,
        coalesce(new.void_reason, new.failure_reason, 'the refund was not paid out'))
      from public.vet_client_account_ledger e
      where e.organization_id = new.organization_id and e.payment_id = new.id and e.entry_type = 'refund';
    else
      insert into public.vet_client_account_ledger
        (organization_id, client_id, clinic_id, entry_type, payment_id, amount, currency, description, reason)
      values (new.organization_id, new.client_id, new.clinic_id, 'payment_reversal', new.id, new.amount, new.currency,
        'Reversed payment ' || new.payment_number, coalesce(new.void_reason, new.failure_reason));
    end if;
  end if;
  if is_refund then
    update public.vet_payments p
    set refunded_amount = (
      select coalesce(sum(r.amount), 0) from public.vet_payments r
      where r.organization_id = p.organization_id and r.refund_of_payment_id = p.id and r.status = 'completed'
    )
    where p.organization_id = new.organization_id and p.id = new.refund_of_payment_id;
    if new.deposit_id is not null then
      perform public.vet_refresh_deposits(new.organization_id, array[new.refund_of_payment_id]);
    end if;
  elsif was_received or tg_op = 'UPDATE' then
    perform public.vet_refresh_deposits(new.organization_id, array[new.id]);
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_payment_account() is
  'Posts a payment or refund to the account when it is received and when it is taken back, and frees what it settled.';
--> statement-breakpoint
create or replace trigger vet_keep_payment_account_insert
  after insert on public.vet_payments
  for each row when (new.status = 'completed')
  execute function public.vet_keep_payment_account();
--> statement-breakpoint
create or replace trigger vet_keep_payment_account_update
  after update on public.vet_payments
  for each row when (old.status is distinct from new.status)
  execute function public.vet_keep_payment_account();
--> statement-breakpoint
-- A pending payment that fails takes its deposits with it.
create or replace function public.vet_keep_unpaid_deposits() returns trigger
language plpgsql
as $function$
begin
  perform public.vet_refresh_deposits(new.organization_id, array[new.id]);
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_unpaid_deposits() is 'Closes the deposits of a payment that never came in.';
--> statement-breakpoint
create or replace trigger vet_keep_unpaid_deposits
  after update on public.vet_payments
  for each row when (old.status = 'pending' and new.status in ('failed', 'void'))
  execute function public.vet_keep_unpaid_deposits();
--> statement-breakpoint
-- A refund takes the client's credit, or what an invoice was paid with: then the refund is allocated to that invoice, in
-- the same transaction. Looked at when it commits, because the refund stands before its allocations.
create or replace function public.vet_check_refund_covered() returns trigger
language plpgsql
as $function$
declare
  original record;
begin
  select p.id, p.payment_number, public.vet_payment_credit(p.organization_id, p.id) as credit into original
  from public.vet_payments r
    join public.vet_payments p on p.organization_id = r.organization_id and p.id = r.refund_of_payment_id
  where r.organization_id = new.organization_id
    and r.id = coalesce(to_jsonb(new) ->> 'payment_id', to_jsonb(new) ->> 'id')::uuid;
  if original.credit < 0 then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_payments', column = 'amount',
      constraint = 'vet_payments_refund_covered',
      message = format('%s of the refunds of payment %s are still held or settle invoices',
        -original.credit, original.payment_number),
      hint = 'Allocate the refund to the invoices that were paid, name the deposit, or reverse allocations first.';
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_refund_covered() is
  'Refuses to commit refunds that exceed the credit left of their payment and what they take back from invoices.';
--> statement-breakpoint
drop trigger if exists vet_payments_refund_covered on public.vet_payments;
--> statement-breakpoint
create constraint trigger vet_payments_refund_covered
  after insert or update on public.vet_payments
  deferrable initially deferred
  for each row when (new.refund_of_payment_id is not null and new.status = 'completed')
  execute function public.vet_check_refund_covered();
--> statement-breakpoint
drop trigger if exists vet_payment_allocations_refund_covered on public.vet_payment_allocations;
--> statement-breakpoint
create constraint trigger vet_payment_allocations_refund_covered
  after update on public.vet_payment_allocations
  deferrable initially deferred
  for each row when (old.reversed_at is null and new.reversed_at is not null)
  execute function public.vet_check_refund_covered();
--> statement-breakpoint
create or replace function public.vet_check_allocation() returns trigger
language plpgsql
as $function$
declare
  payment public.vet_payments;
  invoice public.vet_invoices;
  deposit public.vet_deposits;
  is_refund boolean;
begin
  if tg_op = 'DELETE' then
    raise exception using
      errcode = 'VP003', schema = 'public', table = 'vet_payment_allocations',
      constraint = 'vet_payment_allocations_append_only',
      message = 'an allocation is never deleted',
      hint = 'Set reversed_at and reversal_reason.';
  end if;
  select * into payment from public.vet_payments p
  where p.organization_id = new.organization_id and p.id = new.payment_id;
  if not found then
    return new;
  end if;
  if tg_op = 'UPDATE' then
    perform public.vet_lock_account_soon(payment.organization_id, payment.client_id);
    if (new.id, new.organization_id, new.payment_id, new.invoice_id, new.deposit_id, new.amount, new.allocated_at,
        new.allocated_by) is distinct from (old.id, old.organization_id, old.payment_id, old.invoice_id, old.deposit_id,
        old.amount, old.allocated_at, old.allocated_by)
      or (old.reversed_at is not null and (new.reversed_at, new.reversed_by, new.reversal_reason)
        is distinct from (old.reversed_at, old.reversed_by, old.reversal_reason)) then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_payment_allocations',
        constraint = 'vet_payment_allocations_closed',
        message = 'an allocation is reversed and not changed',
        hint = 'Reverse it and insert the right one.';
    end if;
    if old.reversed_at is null and num_nonnulls(new.reversed_at, new.reversed_by, new.reversal_reason) > 0 then
      new.reversed_at := greatest(coalesce(new.reversed_at, now()), new.allocated_at);
      new.reversed_by := coalesce(new.reversed_by, public.vet_billing_user(new.organization_id));
    end if;
    return new;
  end if;
  perform public.vet_lock_account(payment.organization_id, payment.client_id);
  new.allocated_by := coalesce(new.allocated_by, public.vet_billing_user(new.organization_id));
  -- History that is brought in from elsewhere: a reversed row moves no money.
  if new.reversed_at is not null then
    return new;
  end if;
  -- Read again: it may have changed while this waited.
  select * into payment from public.vet_payments p
  where p.organization_id = new.organization_id and p.id = new.payment_id;
  select * into invoice from public.vet_invoices i
  where i.organization_id = new.organization_id and i.id = new.invoice_id;
  if not found then
    return new;
  end if;
  is_refund := payment.refund_of_payment_id is not null;
  if invoice.client_id <> payment.client_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_payment_allocations', column = 'invoice_id',
      constraint = 'vet_payment_allocations_same_client',
      message = format('invoice %s and payment %s are of different clients',
        invoice.invoice_number, payment.payment_number),
      hint = 'Allocate a payment of the client who was billed.';
  end if;
  if invoice.currency <> payment.currency then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_payment_allocations', column = 'invoice_id',
      constraint = 'vet_payment_allocations_same_currency',
      message = format('invoice %s is in %s, payment %s in %s',
        invoice.invoice_number, invoice.currency, payment.payment_number, payment.currency),
      hint = 'Receive the payment in the currency of the invoice.';
  end if;
  if payment.status not in ('completed', 'partially_refunded', 'refunded') then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_payment_allocations', column = 'payment_id',
      constraint = 'vet_payment_allocations_payment_received',
      message = format('payment %s is %s', payment.payment_number, payment.status),
      hint = 'Allocate it when it was received.';
  end if;
  if invoice.status = 'draft' then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_payment_allocations', column = 'invoice_id',
      constraint = 'vet_payment_allocations_invoice_issued',
      message = format('invoice %s is a draft', invoice.invoice_number),
      hint = 'Issue it first.';
  end if;
  if invoice.status = 'void' or (not is_refund and invoice.status in ('paid', 'written_off', 'refunded')) then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_payment_allocations', column = 'invoice_id',
      constraint = 'vet_payment_allocations_invoice_open',
      message = format('invoice %s is %s: nothing is owed', invoice.invoice_number, replace(invoice.status, '_', ' ')),
      hint = 'Leave the money as credit of the client, or refund it.';
  end if;
  if new.deposit_id is not null then
    select * into deposit from public.vet_deposits d
    where d.organization_id = new.organization_id and d.id = new.deposit_id;
    if found and deposit.payment_id <> new.payment_id then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_payment_allocations', column = 'deposit_id',
        constraint = 'vet_payment_allocations_deposit_of_payment',
        message = format('deposit %s did not come in by payment %s', deposit.deposit_number, payment.payment_number),
        hint = 'Name the payment that brought the deposit.';
    end if;
  end if;
  if is_refund and payment.deposit_id is not null then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_payment_allocations', column = 'payment_id',
      constraint = 'vet_payment_allocations_refund_of_invoice',
      message = format('refund %s gives back a deposit that was held', payment.payment_number),
      hint = 'Insert the refund without a deposit to take back what an invoice was paid with.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_allocation() is
  'Lets a received payment settle an issued invoice of the same client and currency; later it is only reversed.';
--> statement-breakpoint
create or replace trigger vet_check_allocation
  before insert or update or delete on public.vet_payment_allocations
  for each row execute function public.vet_check_allocation();
--> statement-breakpoint
create or replace function public.vet_settle(
  organization_id uuid, payment_ids uuid[], invoice_ids uuid[], is_new boolean
) returns void
language plpgsql
-- Planning costs more than running: one plan serves every payment.
set plan_cache_mode = force_generic_plan
as $function$
#variable_conflict use_column
declare
  tenant constant uuid := vet_settle.organization_id;
  excess record;
begin
  -- The other payments of a refunded invoice do not matter: what goes back is what this payment brought.
  select p.payment_number, i.invoice_number, p.net into excess
  from (
    select coalesce(p.refund_of_payment_id, p.id) as payment_id, a.invoice_id, max(o.payment_number) as payment_number,
      sum(case when p.refund_of_payment_id is null then a.amount else -a.amount end) as net
    from public.vet_payment_allocations a
      join public.vet_payments p on p.organization_id = a.organization_id and p.id = a.payment_id
      join public.vet_payments o
        on o.organization_id = p.organization_id and o.id = coalesce(p.refund_of_payment_id, p.id)
    where a.organization_id = tenant and a.invoice_id = any (invoice_ids) and a.reversed_at is null
    group by 1, 2
  ) p
    join public.vet_invoices i on i.organization_id = tenant and i.id = p.invoice_id
  where p.net < 0
  limit 1;
  if found then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_payment_allocations', column = 'amount',
      constraint = 'vet_payment_allocations_refund_of_what_was_paid',
      message = format('%s more of payment %s would go back than it paid on invoice %s',
        -excess.net, excess.payment_number, excess.invoice_number),
      hint = 'Refund at most what the payment settles there, or reverse the allocation of the refund first.';
  end if;
  select p.payment_number, d.deposit_number into excess
  from public.vet_payments p
    join public.vet_payment_allocations a
      on a.organization_id = p.organization_id and a.payment_id = p.id and a.reversed_at is null
    left join public.vet_deposits d on d.organization_id = a.organization_id and d.id = a.deposit_id
  where p.organization_id = tenant and p.id = any (payment_ids)
  group by p.organization_id, p.id, d.organization_id, d.id
  having sum(a.amount) > case when d.id is null then p.amount else d.amount - d.refunded_amount - d.forfeited_amount end
    or (d.id is null and public.vet_payment_credit(tenant, p.id) < 0)
  limit 1;
  if found and is_new and excess.deposit_number is null then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_payment_allocations', column = 'amount',
      constraint = 'vet_payment_allocations_payment_covers',
      message = format('more is allocated than is left of payment %s', excess.payment_number),
      hint = 'Allocate less. What is held as a deposit is allocated by naming the deposit.';
  elsif found and is_new then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_payment_allocations', column = 'amount',
      constraint = 'vet_payment_allocations_deposit_covers',
      message = format('more is allocated than is held of deposit %s', excess.deposit_number),
      hint = 'Allocate what is still held at most.';
  end if;
  select i.invoice_number, i.balance_due, i.total_amount, i.written_off_amount, sum(a.amount) as paid into excess
  from public.vet_invoices i
    join public.vet_payment_allocations a
      on a.organization_id = i.organization_id and a.invoice_id = i.id and a.reversed_at is null
    join public.vet_payments p on p.organization_id = a.organization_id and p.id = a.payment_id
  where i.organization_id = tenant and i.id = any (invoice_ids) and p.refund_of_payment_id is null
  group by i.organization_id, i.id
  having sum(a.amount) > i.total_amount - i.written_off_amount
  limit 1;
  if found then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_payment_allocations', column = 'amount',
      constraint = 'vet_payment_allocations_invoice_owes',
      message = format('%s are owed on invoice %s, %s were allocated', excess.balance_due, excess.invoice_number,
        excess.paid - excess.total_amount + excess.written_off_amount + excess.balance_due),
      hint = 'Allocate what is owed; the rest stays with the payment as credit of the client.';
  end if;
  update public.vet_invoices i set amount_paid = n.paid, refunded_amount = n.refunded
  from (
    select h.id, coalesce(sum(a.amount) filter (where p.refund_of_payment_id is null), 0) as paid,
      coalesce(sum(a.amount) filter (where p.refund_of_payment_id is not null), 0) as refunded
    from public.vet_invoices h
      left join public.vet_payment_allocations a
        on a.organization_id = h.organization_id and a.invoice_id = h.id and a.reversed_at is null
      left join public.vet_payments p on p.organization_id = a.organization_id and p.id = a.payment_id
    where h.organization_id = tenant and h.id = any (invoice_ids)
    group by h.id
  ) n
  where i.organization_id = tenant and i.id = n.id
    and (i.amount_paid, i.refunded_amount) is distinct from (n.paid, n.refunded);
  update public.vet_payments p set allocated_amount = n.allocated
  from (
    select h.id, coalesce(sum(a.amount), 0) as allocated
    from public.vet_payments h
      left join public.vet_payment_allocations a
        on a.organization_id = h.organization_id and a.payment_id = h.id and a.reversed_at is null
    where h.organization_id = tenant and h.id = any (payment_ids)
    group by h.id
  ) n
  where p.organization_id = tenant and p.id = n.id and p.allocated_amount <> n.allocated;
  perform public.vet_refresh_deposits(tenant, payment_ids);
end
$function$;
--> statement-breakpoint
comment on function public.vet_settle(uuid, uuid[], uuid[], boolean) is
  'Refuses allocations beyond payment, deposit or invoice, and adds up all three.';
--> statement-breakpoint
create or replace function public.vet_keep_allocations() returns trigger
language plpgsql
as $function$
declare
  moved record;
begin
  if tg_op = 'INSERT' then
    perform public.vet_settle(a.organization_id, array_agg(distinct a.payment_id), array_agg(distinct a.invoice_id), true)
    from added a
    where a.reversed_at is null
    group by a.organization_id;
  else
    perform public.vet_settle(a.organization_id, array_agg(distinct a.payment_id), array_agg(distinct a.invoice_id), false)
    from added a
      join removed r on r.organization_id = a.organization_id and r.id = a.id
    where a.reversed_at is not null and r.reversed_at is null
    group by a.organization_id;
  end if;
  -- What goes back of a paid invoice is not owed again: the account gives up the charge as far as the money went back.
  if tg_op = 'INSERT' then
    insert into public.vet_client_account_ledger
      (organization_id, client_id, clinic_id, entry_type, invoice_id, amount, currency, description)
    select i.organization_id, i.client_id, i.clinic_id, 'invoice_credit', i.id, -a.amount, p.currency,
      format('Refund %s on invoice %s', p.payment_number, i.invoice_number)
    from added a
      join public.vet_payments p on p.organization_id = a.organization_id and p.id = a.payment_id
      join public.vet_invoices i on i.organization_id = a.organization_id and i.id = a.invoice_id
    where p.refund_of_payment_id is not null and a.reversed_at is null
    order by a.id;
    return null;
  end if;
  for moved in
    select a.organization_id, a.invoice_id, a.amount, a.reversal_reason
    from added a
      join removed r on r.organization_id = a.organization_id and r.id = a.id
      join public.vet_payments p on p.organization_id = a.organization_id and p.id = a.payment_id
    where p.refund_of_payment_id is not null and a.reversed_at is not null and r.reversed_at is null
    order by a.id
  loop
    perform public.vet_reverse_ledger_entry(e.organization_id, e.id, moved.reversal_reason)
    from (
      select c.organization_id, c.id from public.vet_client_account_ledger c
      where c.organization_id = moved.organization_id and c.invoice_id = moved.invoice_id
        and c.entry_type = 'invoice_credit' and c.amount = -moved.amount
        and not exists (
          select from public.vet_client_account_ledger r
          where r.organization_id = c.organization_id and r.reverses_entry_id = c.id
        )
      order by c.entry_number desc
      limit 1
    ) e;
  end loop;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_allocations() is
  'Settles what a statement allocates or reverses, once, and posts what refunds take back from invoices.';
--> statement-breakpoint
create or replace trigger vet_keep_allocations_insert
  after insert on public.vet_payment_allocations referencing new table as added
  for each statement execute function public.vet_keep_allocations();
--> statement-breakpoint
create or replace trigger vet_keep_allocations_update
  after update on public.vet_payment_allocations referencing old table as removed new table as added
  for each statement execute function public.vet_keep_allocations();
--> statement-breakpoint
create or replace function public.vet_check_deposit() returns trigger
language plpgsql
as $function$
declare
  payment public.vet_payments;
  client_acts constant boolean := pg_catalog.pg_trigger_depth() = 1;
begin
  if tg_op = 'DELETE' then
    perform public.vet_lock_account_soon(old.organization_id, old.client_id);
    if old.remaining_amount <> old.amount then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_deposits',
        constraint = 'vet_deposits_never_deleted',
        message = format('deposit %s was used and is never deleted', old.deposit_number),
        hint = 'Apply, refund or forfeit what is left.';
    end if;
    return old;
  end if;
  if tg_op = 'INSERT' then
    perform public.vet_lock_account(new.organization_id, new.client_id);
    select * into payment from public.vet_payments p
    where p.organization_id = new.organization_id and p.id = new.payment_id;
    if not found then
      return new;
    end if;
    if payment.client_id <> new.client_id then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_deposits', column = 'payment_id',
        constraint = 'vet_deposits_same_client',
        message = format('payment %s is of another client', payment.payment_number),
        hint = 'Name a payment of this client.';
    end if;
    if payment.refund_of_payment_id is not null or payment.status in ('failed', 'void') then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_deposits', column = 'payment_id',
        constraint = 'vet_deposits_brought_by_payment',
        message = format('payment %s brought no money', payment.payment_number),
        hint = 'Name the payment by which the money comes in.';
    end if;
    if new.status <> 'held' or new.forfeited_amount <> 0 then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_deposits', column = 'status',
        constraint = 'vet_deposits_starts_held',
        message = 'a deposit starts as held',
        hint = 'Insert it, then apply, refund or forfeit it.';
    end if;
    if new.amount > coalesce(public.vet_payment_credit(new.organization_id, payment.id), payment.amount - (
      select coalesce(sum(d.amount), 0) from public.vet_deposits d
      where d.organization_id = new.organization_id and d.payment_id = payment.id
    )) then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_deposits', column = 'amount',
        constraint = 'vet_deposits_payment_covers',
        message = format('a deposit of %s exceeds what is left of payment %s', new.amount, payment.payment_number),
        hint = 'Hold at most what is neither allocated nor held already.';
    end if;
    return new;
  end if;
  perform public.vet_lock_account_soon(old.organization_id, old.client_id);
  if (new.id, new.organization_id, new.client_id, new.clinic_id, new.payment_id, new.amount, new.held_at)
    is distinct from (old.id, old.organization_id, old.client_id, old.clinic_id, old.payment_id, old.amount, old.held_at)
    or new.forfeited_amount < old.forfeited_amount
    or (client_acts and old.status <> 'held' and (new.status, new.forfeited_amount, new.forfeit_reason, new.forfeited_by,
      new.deposit_number, new.purpose, new.terms) is distinct from (old.status, old.forfeited_amount, old.forfeit_reason,
      old.forfeited_by, old.deposit_number, old.purpose, old.terms)) then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_deposits',
      constraint = 'vet_deposits_closed',
      message = format('deposit %s is %s: what it is for and how much it was no longer change',
        old.deposit_number, old.status),
      hint = 'Delete it while nothing of it is used, or apply, refund or forfeit it.';
  end if;
  if client_acts and new.status <> old.status and new.status <> 'forfeited' then
    raise exception using
      errcode = 'VP004', schema = 'public', table = 'vet_deposits', column = 'status',
      constraint = 'vet_deposits_status_kept',
      message = format('a deposit becomes %s by itself', new.status),
      hint = 'Allocate its payment to an invoice, or insert a refund, and name the deposit.';
  end if;
  if new.forfeited_amount > old.forfeited_amount or (new.status = 'forfeited' and old.status = 'held') then
    if new.forfeited_amount - old.forfeited_amount > old.remaining_amount then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_deposits', column = 'forfeited_amount',
        constraint = 'vet_deposits_forfeited_amount_held',
        message = format('%s of deposit %s are held, %s were to be kept',
          old.remaining_amount, old.deposit_number, new.forfeited_amount - old.forfeited_amount),
        hint = 'Keep what is still held at most.';
    end if;
    if not exists (
      select from public.vet_payments p
      where p.organization_id = new.organization_id and p.id = new.payment_id
        and p.status in ('completed', 'partially_refunded', 'refunded')
    ) then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_deposits', column = 'forfeited_amount',
        constraint = 'vet_deposits_forfeit_received',
        message = format('the money of deposit %s has not come in', old.deposit_number),
        hint = 'Complete its payment first.';
    end if;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_deposit() is
  'Holds money that came in and is not spoken for, once, until it is applied, refunded or forfeited.';
--> statement-breakpoint
create or replace trigger vet_check_deposit
  before insert or update or delete on public.vet_deposits
  for each row execute function public.vet_check_deposit();
--> statement-breakpoint
create or replace function public.vet_fill_deposit() returns trigger
language plpgsql
as $function$
declare
  remaining numeric;
begin
  if new.status = 'forfeited' and old.status = 'held' and new.forfeited_amount = old.forfeited_amount then
    new.forfeited_amount := new.forfeited_amount + old.remaining_amount;
  end if;
  if new.forfeited_amount > old.forfeited_amount then
    new.forfeited_by := coalesce(new.forfeited_by, public.vet_billing_user(new.organization_id));
    if new.forfeited_by is null then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_deposits', column = 'forfeited_by',
        constraint = 'vet_deposits_forfeited_by_somebody',
        message = 'somebody decides to keep a deposit',
        hint = 'Give forfeited_by, or act as a user of the practice.';
    end if;
    if new.forfeit_reason is null then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_deposits', column = 'forfeit_reason',
        constraint = 'vet_deposits_forfeit_explained',
        message = 'a forfeited deposit says why',
        hint = 'Give forfeit_reason.';
    end if;
  end if;
  remaining := new.amount - new.applied_amount - new.refunded_amount - new.forfeited_amount;
  -- How the last of it went.
  new.status := case
    when remaining > 0 then 'held'
    when new.forfeited_amount > old.forfeited_amount then 'forfeited'
    when new.refunded_amount > old.refunded_amount then 'refunded'
    when new.applied_amount > old.applied_amount then 'applied'
    else old.status
  end;
  new.closed_at := case when new.status <> 'held' then coalesce(old.closed_at, greatest(now(), new.held_at)) end;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_deposit() is 'Lets the state of a deposit follow what was applied, refunded and forfeited.';
--> statement-breakpoint
create or replace trigger vet_fill_deposit
  before update on public.vet_deposits
  for each row execute function public.vet_fill_deposit();
--> statement-breakpoint
create or replace function public.vet_keep_forfeits() returns trigger
language plpgsql
as $function$
begin
  insert into public.vet_client_account_ledger
    (organization_id, client_id, clinic_id, entry_type, deposit_id, amount, currency, description, reason, approved_by)
  select new.organization_id, new.client_id, new.clinic_id, 'deposit_forfeit', new.id,
    new.forfeited_amount - old.forfeited_amount, p.currency, 'Deposit kept ' || new.deposit_number, new.forfeit_reason,
    new.forfeited_by
  from public.vet_payments p
  where p.organization_id = new.organization_id and p.id = new.payment_id;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_forfeits() is 'Charges the account with what the practice kept of a deposit.';
--> statement-breakpoint
create or replace trigger vet_keep_forfeits
  after update on public.vet_deposits
  for each row when (new.forfeited_amount > old.forfeited_amount)
  execute function public.vet_keep_forfeits();
--> statement-breakpoint
revoke execute on function public.vet_payment_credit(uuid, uuid), public.vet_account_credit(uuid, uuid),
  public.vet_refresh_deposits(uuid, uuid[]), public.vet_check_payment(), public.vet_fill_payment(),
  public.vet_keep_payment_account(), public.vet_keep_unpaid_deposits(), public.vet_check_refund_covered(),
  public.vet_check_allocation(), public.vet_settle(uuid, uuid[], uuid[], boolean), public.vet_keep_allocations(), public.vet_check_deposit(), public.vet_fill_deposit(),
  public.vet_keep_forfeits() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_payment_credit(uuid, uuid), public.vet_account_credit(uuid, uuid) to %I',
        role_name
      );
      if role_name <> 'vet_readonly' then
        execute format(
          'grant execute on function public.vet_refresh_deposits(uuid, uuid[]), '
          'public.vet_settle(uuid, uuid[], uuid[], boolean) to %I',
          role_name
        );
      end if;
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop trigger if exists vet_keep_forfeits on public.vet_deposits;
--> statement-breakpoint
drop trigger if exists vet_fill_deposit on public.vet_deposits;
--> statement-breakpoint
drop trigger if exists vet_check_deposit on public.vet_deposits;
--> statement-breakpoint
drop trigger if exists vet_keep_allocations_update on public.vet_payment_allocations;
--> statement-breakpoint
drop trigger if exists vet_keep_allocations_insert on public.vet_payment_allocations;
--> statement-breakpoint
drop trigger if exists vet_check_allocation on public.vet_payment_allocations;
--> statement-breakpoint
drop trigger if exists vet_payment_allocations_refund_covered on public.vet_payment_allocations;
--> statement-breakpoint
drop trigger if exists vet_payments_refund_covered on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_keep_unpaid_deposits on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_keep_payment_account_update on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_keep_payment_account_insert on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_fill_payment on public.vet_payments;
--> statement-breakpoint
drop trigger if exists vet_check_payment on public.vet_payments;
--> statement-breakpoint
drop function if exists public.vet_keep_forfeits();
--> statement-breakpoint
drop function if exists public.vet_fill_deposit();
--> statement-breakpoint
drop function if exists public.vet_check_deposit();
--> statement-breakpoint
drop function if exists public.vet_keep_allocations();
--> statement-breakpoint
drop function if exists public.vet_settle(uuid, uuid[], uuid[], boolean);
--> statement-breakpoint
drop function if exists public.vet_check_allocation();
--> statement-breakpoint
drop function if exists public.vet_check_refund_covered();
--> statement-breakpoint
drop function if exists public.vet_keep_unpaid_deposits();
--> statement-breakpoint
drop function if exists public.vet_keep_payment_account();
--> statement-breakpoint
drop function if exists public.vet_refresh_deposits(uuid, uuid[]);
--> statement-breakpoint
drop function if exists public.vet_fill_payment();
--> statement-breakpoint
drop function if exists public.vet_check_payment();
--> statement-breakpoint
drop function if exists public.vet_account_credit(uuid, uuid);
--> statement-breakpoint
drop function if exists public.vet_payment_credit(uuid, uuid);
