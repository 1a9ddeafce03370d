-- An invoice adds up: its lines make the subtotal, each line and tax rate a tax, its payments the state.
--
-- Rounding: half away from zero, to the cent, at every step a person could check by hand: quantity times price; the
-- discount of a line; each tax of a line. The discount on the whole invoice is shared over the lines in their order, by
-- rounding the running sum, so that the shares make the discount exactly and none exceeds its line.
--
-- Locks: client, then invoice (see billing-accounts.sql).
create or replace function public.vet_recompute_invoices(organization_id uuid, invoice_ids uuid[]) returns void
language plpgsql
-- Planning costs more than running: one plan serves every invoice.
set plan_cache_mode = force_generic_plan
as $function$
#variable_conflict use_column
declare
  tenant constant uuid := vet_recompute_invoices.organization_id;
  found_one record;
begin
  perform from public.vet_invoices i
  where i.organization_id = tenant and i.id = any (invoice_ids)
  order by i.id
  for no key update;
  -- A fixed discount does not shrink by itself: somebody gave it, and somebody has to change it.
  select i.discount_amount as discount, coalesce(sum(l.line_total), 0) as lines into found_one
  from public.vet_invoices i
    left join public.vet_invoice_items l on l.organization_id = i.organization_id and l.invoice_id = i.id
  where i.organization_id = tenant and i.id = any (invoice_ids) and i.discount_percent is null
  group by i.organization_id, i.id
  having i.discount_amount > coalesce(sum(l.line_total), 0)
  limit 1;
  if found then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_invoices', column = 'discount_amount',
      constraint = 'vet_invoices_discount_at_most_subtotal',
      message = format('the discount of %s exceeds the %s of the lines', found_one.discount, found_one.lines),
      hint = 'Lower the discount on the invoice first, or give it as a share.';
  end if;
  -- Most invoices: no discount to share, and one rate per line.
  if not exists (
    select from public.vet_invoices i
    where i.organization_id = tenant and i.id = any (invoice_ids)
      and (i.discount_percent is not null or i.discount_amount > 0)
  ) and not exists (
    select from public.vet_invoice_items l
      join public.vet_invoice_item_taxes t on t.organization_id = l.organization_id and t.invoice_item_id = l.id
    where l.organization_id = tenant and l.invoice_id = any (invoice_ids)
  ) then
    update public.vet_invoice_items l
    set tax_amount = case when l.taxable then round(l.line_total * l.tax_rate_percent * 0.01, 2) else 0 end
    where l.organization_id = tenant and l.invoice_id = any (invoice_ids)
      and l.tax_amount <> case when l.taxable then round(l.line_total * l.tax_rate_percent * 0.01, 2) else 0 end;
    update public.vet_invoices i set subtotal = n.subtotal, tax_amount = n.tax_amount
    from (
      select h.id, coalesce(sum(l.line_total), 0) as subtotal, coalesce(sum(l.tax_amount), 0) as tax_amount
      from public.vet_invoices h
        left join public.vet_invoice_items l on l.organization_id = h.organization_id and l.invoice_id = h.id
      where h.organization_id = tenant and h.id = any (invoice_ids)
      group by h.id
    ) n
    where i.organization_id = tenant and i.id = n.id
      and (i.subtotal, i.tax_amount) is distinct from (n.subtotal, n.tax_amount);
    return;
  end if;
  with head as (
    select i.id, coalesce(sum(l.line_total), 0) as subtotal,
      case when i.discount_percent is null then i.discount_amount
        else round(coalesce(sum(l.line_total), 0) * i.discount_percent * 0.01, 2) end as discount
    from public.vet_invoices i
      left join public.vet_invoice_items l on l.organization_id = i.organization_id and l.invoice_id = i.id
    where i.organization_id = tenant and i.id = any (invoice_ids)
    group by i.organization_id, i.id
  ),
  running as (
    select l.id, l.invoice_id, l.taxable, l.tax_rate_percent, l.line_total, h.subtotal, h.discount,
      case when h.discount > 0 then sum(l.line_total) over (partition by l.invoice_id order by l.line_number, l.id) end as upto
    from head h
      join public.vet_invoice_items l on l.organization_id = tenant and l.invoice_id = h.id
  ),
  base as (
    -- Whole cents, so that div() rounds exactly: floor((2ab + c) / 2c) is ab / c, half up.
    select r.id, r.invoice_id, r.tax_rate_percent,
      case
        when not r.taxable then 0
        when r.discount > 0 and r.subtotal > 0 then r.line_total - 0.01 * (
          div(20000 * r.discount * r.upto + 100 * r.subtotal, 200 * r.subtotal)
          - div(20000 * r.discount * (r.upto - r.line_total) + 100 * r.subtotal, 200 * r.subtotal))
        else r.line_total
      end as net
    from running r
  ),
  simple as (
    select t.id, t.invoice_item_id, t.rate_percent, t.is_compound, b.net,
      coalesce(sum(round(b.net * t.rate_percent * 0.01, 2)) filter (where not t.is_compound) over whole_line, 0) as simple_tax,
      coalesce(sum(t.rate_percent) filter (where not t.is_compound) over whole_line, 0) as simple_rate
    from base b
      join public.vet_invoice_item_taxes t on t.organization_id = tenant and t.invoice_item_id = b.id
    window whole_line as (partition by t.invoice_item_id)
  ),
  reckoned as (
    select s.id, s.invoice_item_id,
      case when s.is_compound then s.net + s.simple_tax else s.net end as taxable_amount,
      round(case when s.is_compound then s.net + s.simple_tax else s.net end * s.rate_percent * 0.01, 2) as tax_amount,
      case when s.is_compound then s.rate_percent * (1 + s.simple_rate * 0.01) else s.rate_percent end as net_rate
    from simple s
  ),
  taxes as (
    update public.vet_invoice_item_taxes t
    set taxable_amount = r.taxable_amount, tax_amount = r.tax_amount
    from reckoned r
    where t.organization_id = tenant and t.id = r.id
      and (t.taxable_amount, t.tax_amount) is distinct from (r.taxable_amount, r.tax_amount)
  ),
  line_taxes as (
    select b.id, b.invoice_id,
      coalesce(sum(r.tax_amount), round(b.net * b.tax_rate_percent * 0.01, 2)) as tax_amount,
      case when count(r.id) = 0 then b.tax_rate_percent else least(round(sum(r.net_rate), 4), 100) end as tax_rate_percent
    from base b left join reckoned r on r.invoice_item_id = b.id
    group by b.id, b.invoice_id, b.net, b.tax_rate_percent
  ),
  lines as (
    update public.vet_invoice_items l
    set tax_amount = n.tax_amount, tax_rate_percent = n.tax_rate_percent
    from line_taxes n
    where l.organization_id = tenant and l.id = n.id
      and (l.tax_amount, l.tax_rate_percent) is distinct from (n.tax_amount, n.tax_rate_percent)
  )
  update public.vet_invoices i
  set subtotal = n.subtotal, discount_amount = n.discount, tax_amount = n.tax_amount
  from (
    select h.id, h.subtotal, h.discount, coalesce(sum(t.tax_amount), 0) as tax_amount
    from head h left join line_taxes t on t.invoice_id = h.id
    group by h.id, h.subtotal, h.discount
  ) n
  where i.organization_id = tenant and i.id = n.id
    and (i.subtotal, i.discount_amount, i.tax_amount) is distinct from (n.subtotal, n.discount, n.tax_amount);
end
$function$;
--> statement-breakpoint
comment on function public.vet_recompute_invoices(uuid, uuid[]) is
  'Adds up invoices from their lines: discounts, taxes of lines and invoice, subtotal.';
--> statement-breakpoint
-- Lines and their taxes change while the invoice is a draft. The lock keeps it one until the transaction ends.
create or replace function public.vet_hold_draft(organization_id uuid, invoice_id uuid, wait boolean) returns text
language plpgsql
as $function$
declare
  invoice record;
begin
  select i.client_id into invoice from public.vet_invoices i
  where i.organization_id = vet_hold_draft.organization_id and i.id = vet_hold_draft.invoice_id;
  -- Without an invoice the key refuses the row, or the invoice takes its lines with it.
  if not found then
    return null;
  end if;
  if wait then
    perform public.vet_lock_account(organization_id, invoice.client_id);
  else
    perform public.vet_lock_account_soon(organization_id, invoice.client_id);
  end if;
  select i.status, i.invoice_number into invoice from public.vet_invoices i
  where i.organization_id = vet_hold_draft.organization_id and i.id = vet_hold_draft.invoice_id
  for no key update;
  if invoice.status = 'draft' then
    return null;
  end if;
  return format('%s is %s', invoice.invoice_number, replace(invoice.status, '_', ' '));
end
$function$;
--> statement-breakpoint
comment on function public.vet_hold_draft(uuid, uuid, boolean) is
  'Locks client and invoice. NULL for a draft, otherwise the number and state of the invoice.';
--> statement-breakpoint
create or replace function public.vet_check_invoice_item() returns trigger
language plpgsql
as $function$
declare
  line record;
  issued text;
begin
  if tg_op = 'DELETE' then line := old; else line := new; end if;
  if tg_op = 'UPDATE' then
    -- What vet_recompute_invoices() writes, and a line whose animal's records were merged into another.
    if pg_catalog.pg_trigger_depth() > 1
      and to_jsonb(new) - '{tax_amount,tax_rate_percent,patient_id,updated_at,line_total,item_id}'::text[]
        = to_jsonb(old) - '{tax_amount,tax_rate_percent,patient_id,updated_at,line_total,item_id}'::text[] then
      return new;
    end if;
    if new.invoice_id <> old.invoice_id then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_invoice_items', column = 'invoice_id',
        constraint = 'vet_invoice_items_same_invoice',
        message = 'a line belongs to its invoice for good',
        hint = 'Delete it and insert it into the other invoice.';
    end if;
  end if;
  issued := public.vet_hold_draft(line.organization_id, line.invoice_id, tg_op = 'INSERT');
  if issued is not null then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_invoice_items',
      constraint = 'vet_invoice_items_invoice_draft',
      message = format('invoice %s: its lines no longer change', issued),
      hint = 'Make it void and write a new invoice that corrects it, or refund what is paid.';
  end if;
  return line;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_invoice_item() is 'Lets lines change only while their invoice is a draft.';
--> statement-breakpoint
create or replace trigger vet_check_invoice_item
  before insert or update or delete on public.vet_invoice_items
  for each row execute function public.vet_check_invoice_item();
--> statement-breakpoint
create or replace function public.vet_fill_invoice_item() returns trigger
language plpgsql
as $function$
declare
  gross constant numeric := round(new.quantity * new.unit_price, 2);
begin
  if new.discount_percent is not null then
    new.discount_amount := round(gross * new.discount_percent * 0.01, 2);
  end if;
  if new.discount_amount > gross then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_invoice_items', column = 'discount_amount',
      constraint = 'vet_invoice_items_discount_at_most_price',
      message = format('the discount of %s exceeds the %s of line %s', new.discount_amount, gross, new.line_number),
      hint = 'Lower the discount.';
  end if;
  -- Right already where the invoice has no discount and the line no taxes of its own; the invoice puts right the rest.
  if tg_op = 'INSERT' or not new.taxable then
    new.tax_amount := case when new.taxable
      then round((gross - new.discount_amount) * new.tax_rate_percent * 0.01, 2) else 0 end;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_invoice_item() is 'Reckons the discount of a line that is given as a share, and its tax.';
--> statement-breakpoint
create or replace trigger vet_fill_invoice_item
  before insert or update on public.vet_invoice_items
  for each row execute function public.vet_fill_invoice_item();
--> statement-breakpoint
-- Once per statement, however many lines it writes.
create or replace function public.vet_keep_invoice_totals() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'INSERT' then
    perform public.vet_recompute_invoices(c.organization_id, array_agg(distinct c.invoice_id))
    from added c
    group by c.organization_id;
  elsif tg_op = 'DELETE' then
    perform public.vet_recompute_invoices(c.organization_id, array_agg(distinct c.invoice_id))
    from removed c
    group by c.organization_id;
  else
    perform public.vet_recompute_invoices(a.organization_id, array_agg(distinct a.invoice_id))
    from added a
      join removed r on r.organization_id = a.organization_id and r.id = a.id
    where (a.line_number, a.line_total, a.taxable, a.tax_rate_percent, a.tax_amount)
      is distinct from (r.line_number, r.line_total, r.taxable, r.tax_rate_percent, r.tax_amount)
    group by a.organization_id;
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_invoice_totals() is 'Adds up the invoices whose lines a statement changed.';
--> statement-breakpoint
create or replace trigger vet_keep_invoice_totals_insert
  after insert on public.vet_invoice_items referencing new table as added
  for each statement execute function public.vet_keep_invoice_totals();
--> statement-breakpoint
create or replace trigger vet_keep_invoice_totals_update
  after update on public.vet_invoice_items referencing old table as removed new table as added
  for each statement execute function public.vet_keep_invoice_totals();
--> statement-breakpoint
create or replace trigger vet_keep_invoice_totals_delete
  after delete on public.vet_invoice_items referencing old table as removed
  for each statement execute function public.vet_keep_invoice_totals();
--> statement-breakpoint
create or replace function public.vet_check_invoice_item_tax() returns trigger
language plpgsql
as $function$
declare
  tax record;
  issued text;
begin
  if tg_op = 'DELETE' then tax := old; else tax := new; end if;
  if tg_op = 'UPDATE' then
    if pg_catalog.pg_trigger_depth() > 1
      and (new.invoice_item_id, new.tax_rate_id) is not distinct from (old.invoice_item_id, old.tax_rate_id) then
      return new;
    end if;
    if new.invoice_item_id <> old.invoice_item_id then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_invoice_item_taxes', column = 'invoice_item_id',
        constraint = 'vet_invoice_item_taxes_same_item',
        message = 'a tax belongs to its line for good',
        hint = 'Delete it and insert it for the other line.';
    end if;
  end if;
  select public.vet_hold_draft(tax.organization_id, l.invoice_id, tg_op = 'INSERT') into issued
  from public.vet_invoice_items l
  where l.organization_id = tax.organization_id and l.id = tax.invoice_item_id;
  if issued is not null then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_invoice_item_taxes',
      constraint = 'vet_invoice_item_taxes_invoice_draft',
      message = format('invoice %s: its taxes no longer change', issued),
      hint = 'Make it void and write a new invoice that corrects it, or refund what is paid.';
  end if;
  -- The rate as it is on the day of sale: a correction of the list changes no bill.
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.tax_rate_id <> old.tax_rate_id) then
    select r.tax_rate_percent, r.is_compound into new.rate_percent, new.is_compound
    from public.vet_tax_rates r
    where r.organization_id = new.organization_id and r.id = new.tax_rate_id;
    new.rate_percent := coalesce(new.rate_percent, 0);
    new.is_compound := coalesce(new.is_compound, false);
    return new;
  end if;
  return tax;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_invoice_item_tax() is
  'Lets taxes of a line change only while its invoice is a draft, and copies their rate.';
--> statement-breakpoint
create or replace trigger vet_check_tax
  before insert or update or delete on public.vet_invoice_item_taxes
  for each row execute function public.vet_check_invoice_item_tax();
--> statement-breakpoint
create or replace function public.vet_keep_item_taxes() returns trigger
language plpgsql
as $function$
begin
  if tg_op = 'INSERT' then
    perform public.vet_recompute_invoices(l.organization_id, array_agg(distinct l.invoice_id))
    from added c
      join public.vet_invoice_items l on l.organization_id = c.organization_id and l.id = c.invoice_item_id
    group by l.organization_id;
  elsif tg_op = 'DELETE' then
    -- A line that lost its last tax is taxed no more, rather than by a rate that nobody sees.
    update public.vet_invoice_items l set tax_rate_percent = 0
    from (select distinct organization_id, invoice_item_id from removed) r
    where l.organization_id = r.organization_id and l.id = r.invoice_item_id and l.tax_rate_percent <> 0
      and not exists (
        select from public.vet_invoice_item_taxes t
        where t.organization_id = l.organization_id and t.invoice_item_id = l.id
      );
    perform public.vet_recompute_invoices(l.organization_id, array_agg(distinct l.invoice_id))
    from removed c
      join public.vet_invoice_items l on l.organization_id = c.organization_id and l.id = c.invoice_item_id
    group by l.organization_id;
  else
    perform public.vet_recompute_invoices(l.organization_id, array_agg(distinct l.invoice_id))
    from added a
      join removed r on r.organization_id = a.organization_id and r.id = a.id
      join public.vet_invoice_items l on l.organization_id = a.organization_id and l.id = a.invoice_item_id
    where a.tax_rate_id <> r.tax_rate_id
    group by l.organization_id;
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_item_taxes() is 'Adds up the invoices whose taxes a statement changed.';
--> statement-breakpoint
create or replace trigger vet_keep_taxes_insert
  after insert on public.vet_invoice_item_taxes referencing new table as added
  for each statement execute function public.vet_keep_item_taxes();
--> statement-breakpoint
create or replace trigger vet_keep_taxes_update
  after update on public.vet_invoice_item_taxes referencing old table as removed new table as added
  for each statement execute function public.vet_keep_item_taxes();
--> statement-breakpoint
create or replace trigger vet_keep_taxes_delete
  after delete on public.vet_invoice_item_taxes referencing old table as removed
  for each statement execute function public.vet_keep_item_taxes();
--> statement-breakpoint
-- What a client may do to an invoice: write a draft and delete it; issue it; mark it overdue; make it void; write it off.
create or replace function public.vet_check_invoice() returns trigger
language plpgsql
as $function$
declare
  open_amount numeric;
  corrected record;
  allowed text[];
  field text;
  client_acts constant boolean := pg_catalog.pg_trigger_depth() = 1;
begin
  if tg_op = 'INSERT' then
    perform public.vet_lock_account(new.organization_id, new.client_id);
    if new.status <> 'draft' then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_invoices', column = 'status',
        constraint = 'vet_invoices_starts_as_draft',
        message = format('an invoice cannot start as %s', replace(new.status, '_', ' ')),
        hint = 'Insert a draft and its lines, then issue it.';
    end if;
    if new.discount_percent is null and new.discount_amount > 0 then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_invoices', column = 'discount_amount',
        constraint = 'vet_invoices_discount_at_most_subtotal',
        message = format('the discount of %s exceeds the 0.00 of the lines', new.discount_amount),
        hint = 'Insert the lines, then give the discount.';
    end if;
    return new;
  end if;
  perform public.vet_lock_account_soon(old.organization_id, old.client_id);
  if tg_op = 'DELETE' then
    if old.status <> 'draft' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_invoices',
        constraint = 'vet_invoices_never_deleted',
        message = format('invoice %s is %s and is never deleted', old.invoice_number, replace(old.status, '_', ' ')),
        hint = 'Make it void.';
    end if;
    return old;
  end if;
  if old.status <> 'draft' then
    if old.status in ('paid', 'void', 'written_off', 'refunded') and client_acts then
      -- Sending it again and a note for the team change nothing about it. A paid invoice over nothing may become void,
      -- and a write-off may be taken back, when the client pays after all.
      allowed := '{sent_at,internal_notes,updated_at}';
      if old.status = 'paid' and old.amount_paid = 0 and new.status = 'void' then
        allowed := allowed || '{status,voided_at,voided_by,void_reason,paid_at}'::text[];
      elsif old.status = 'written_off' and new.written_off_amount = 0 then
        allowed := allowed || '{status,written_off_amount,written_off_at,written_off_by,write_off_reason}'::text[];
      end if;
    else
      allowed := '{status,due_date,sent_at,subtotal,tax_amount,amount_paid,refunded_amount,written_off_amount,paid_at,
        written_off_at,written_off_by,write_off_reason,voided_at,voided_by,void_reason,notes,internal_notes,
        client_reference,updated_at}';
      if not client_acts then
        allowed := allowed || '{patient_id}'::text[];
      end if;
    end if;
    -- Generated columns are not known yet.
    allowed := allowed || '{total_amount,balance_due}'::text[];
    if to_jsonb(new) - allowed is distinct from to_jsonb(old) - allowed then
      select n.key into field
      from jsonb_each(to_jsonb(new) - allowed) n join jsonb_each(to_jsonb(old) - allowed) o on o.key = n.key
      where o.value <> n.value
      order by n.key
      limit 1;
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_invoices', column = field,
        constraint = 'vet_invoices_closed',
        message = format('invoice %s is %s: its %s no longer changes',
          old.invoice_number, replace(old.status, '_', ' '), replace(field, '_', ' ')),
        hint = 'Reverse or refund what is paid, make it void if nothing is, and write a new invoice that corrects it.';
    end if;
  end if;
  open_amount := old.total_amount - old.amount_paid;
  if new.written_off_amount <> old.written_off_amount then
    if old.status = 'draft' or (new.written_off_amount < old.written_off_amount and new.written_off_amount <> 0) then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_invoices', column = 'written_off_amount',
        constraint = 'vet_invoices_written_off_amount_grows',
        message = 'an issued invoice is written off in growing parts, and a write-off is taken back as a whole',
        hint = 'Set written_off_amount to 0 to take it back.';
    end if;
    if new.written_off_amount > open_amount then
      raise exception using
        errcode = 'VP009', schema = 'public', table = 'vet_invoices', column = 'written_off_amount',
        constraint = 'vet_invoices_written_off_amount_owed',
        message = format('%s of invoice %s are not paid, %s were to be written off',
          open_amount, old.invoice_number, new.written_off_amount),
        hint = 'Write off what is still owed at most.';
    end if;
  end if;
  if new.status = old.status then
    return new;
  end if;
  if client_acts and new.status in ('partially_paid', 'paid', 'refunded') then
    raise exception using
      errcode = 'VP004', schema = 'public', table = 'vet_invoices', column = 'status',
      constraint = 'vet_invoices_status_kept',
      message = format('an invoice becomes %s by itself', replace(new.status, '_', ' ')),
      hint = 'Allocate a payment or a refund to it.';
  end if;
  if old.status = 'draft' and new.status = 'issued' then
    if not exists (
      select from public.vet_invoice_items l where l.organization_id = new.organization_id and l.invoice_id = new.id
    ) then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_invoices', column = 'status',
        constraint = 'vet_invoices_issued_with_lines',
        message = format('invoice %s has no lines', new.invoice_number),
        hint = 'Add a line before you issue it.';
    end if;
    if new.corrects_invoice_id is not null then
      select i.client_id, i.status, i.invoice_number into corrected
      from public.vet_invoices i
      where i.organization_id = new.organization_id and i.id = new.corrects_invoice_id;
      if corrected.client_id <> new.client_id then
        raise exception using
          errcode = 'VP011', schema = 'public', table = 'vet_invoices', column = 'corrects_invoice_id',
          constraint = 'vet_invoices_corrects_same_client',
          message = 'the invoice to correct was for another client',
          hint = 'Correct an invoice of the same client.';
      end if;
      if corrected.status not in ('void', 'refunded', 'written_off') then
        raise exception using
          errcode = 'VP012', schema = 'public', table = 'vet_invoices', column = 'corrects_invoice_id',
          constraint = 'vet_invoices_corrects_closed',
          message = format('invoice %s is %s and still counts',
            corrected.invoice_number, replace(corrected.status, '_', ' ')),
          hint = 'Make it void or refund it first: the client would be charged twice.';
      end if;
    end if;
  end if;
  if new.status = 'void' then
    if old.amount_paid > 0 then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_invoices', column = 'status',
        constraint = 'vet_invoices_void_unpaid',
        message = format('%s are paid on invoice %s', old.amount_paid, old.invoice_number),
        hint = 'Reverse the allocations first: the money stays with the client as credit, or is refunded.';
    end if;
    if new.void_reason is null then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_invoices', column = 'void_reason',
        constraint = 'vet_invoices_void_explained',
        message = 'a void invoice says why',
        hint = 'Give void_reason.';
    end if;
  end if;
  if new.status = 'draft' or old.status = 'void' or (old.status = 'draft' and new.status not in ('issued', 'void')) then
    raise exception using
      errcode = 'VP001', schema = 'public', table = 'vet_invoices', column = 'status',
      constraint = 'vet_invoices_status_transition',
      message = format('an invoice cannot go from %s to %s',
        replace(old.status, '_', ' '), replace(new.status, '_', ' ')),
      hint = 'A draft is issued or made void; what was issued is corrected by a new invoice.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_invoice() is
  'Keeps an issued invoice what it is, and lets its state change only for a reason the money gives.';
--> statement-breakpoint
create or replace trigger vet_check_invoice
  before insert or update or delete on public.vet_invoices
  for each row execute function public.vet_check_invoice();
--> statement-breakpoint
create or replace function public.vet_fill_invoice() returns trigger
language plpgsql
as $function$
declare
  owed numeric;
begin
  if tg_op = 'INSERT' then
    new.created_by := coalesce(new.created_by, public.vet_billing_user(new.organization_id));
  end if;
  if (tg_op = 'INSERT' or old.status = 'draft') and new.discount_percent is not null then
    new.discount_amount := round(new.subtotal * new.discount_percent * 0.01, 2);
  end if;
  if (tg_op = 'INSERT' or old.status = 'draft') and new.discount_amount > new.subtotal then
    raise exception using
      errcode = 'VP009', schema = 'public', table = 'vet_invoices', column = 'discount_amount',
      constraint = 'vet_invoices_discount_at_most_subtotal',
      message = format('the discount of %s exceeds the %s of the lines', new.discount_amount, new.subtotal),
      hint = 'Lower the discount, or give it as a share.';
  end if;
  if new.status = 'draft' then
    return new;
  end if;
  if new.status = 'void' then
    -- Whoever waited for the account began earlier than the invoice was issued.
    new.voided_at := coalesce(new.voided_at, greatest(now(), new.issued_at));
    new.voided_by := coalesce(new.voided_by, public.vet_billing_user(new.organization_id));
    if new.voided_by is null then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_invoices', column = 'voided_by',
        constraint = 'vet_invoices_voided_by_somebody',
        message = 'somebody makes an invoice void',
        hint = 'Give voided_by, or act as a user of the practice.';
    end if;
    new.paid_at := null;
    return new;
  end if;
  if old.status = 'draft' then
    new.issued_at := coalesce(new.issued_at, now());
    new.due_date := coalesce(new.due_date, new.invoiced_on);
  end if;
  owed := new.subtotal - new.discount_amount + new.tax_amount - new.amount_paid - new.written_off_amount;
  if new.status = 'written_off' and old.status <> 'written_off' and new.written_off_amount = old.written_off_amount then
    new.written_off_amount := new.written_off_amount + owed;
    owed := 0;
  end if;
  if new.written_off_amount = 0 then
    new.written_off_at := null;
    new.written_off_by := null;
    new.write_off_reason := null;
  elsif new.written_off_amount <> old.written_off_amount then
    new.written_off_at := coalesce(new.written_off_at, greatest(now(), new.issued_at));
    new.written_off_by := coalesce(new.written_off_by, public.vet_billing_user(new.organization_id));
    if new.written_off_by is null then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_invoices', column = 'written_off_by',
        constraint = 'vet_invoices_written_off_by_somebody',
        message = 'somebody gives up what is owed',
        hint = 'Give written_off_by, or act as a user of the practice.';
    end if;
    if new.write_off_reason is null then
      raise exception using
        errcode = 'VP012', schema = 'public', table = 'vet_invoices', column = 'write_off_reason',
        constraint = 'vet_invoices_write_off_explained',
        message = 'a write-off says why',
        hint = 'Give write_off_reason.';
    end if;
  end if;
  if owed <= 0 then
    new.status := case
      when new.written_off_amount > 0 then 'written_off'
      when new.amount_paid > 0 and new.refunded_amount = new.amount_paid then 'refunded'
      else 'paid'
    end;
  elsif new.status = 'overdue'
    and not (new.due_date is distinct from old.due_date and new.due_date >= current_date) then
    null;
  else
    new.status := case when new.amount_paid > 0 then 'partially_paid' else 'issued' end;
  end if;
  new.paid_at := case
    when new.status in ('paid', 'refunded') then coalesce(old.paid_at, greatest(now(), new.issued_at))
  end;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_invoice() is
  'Reckons a discount given as a share, and lets the state of an issued invoice follow what was paid, refunded and given up.';
--> statement-breakpoint
create or replace trigger vet_fill_invoice
  before insert or update on public.vet_invoices
  for each row execute function public.vet_fill_invoice();
--> statement-breakpoint
-- Before the account, in the order of names: the account is charged with the new total.
create or replace function public.vet_keep_discount_shares() returns trigger
language plpgsql
as $function$
begin
  perform public.vet_recompute_invoices(new.organization_id, array[new.id]);
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_discount_shares() is
  'Shares a new discount on the whole invoice over its lines, for their taxes.';
--> statement-breakpoint
create or replace trigger vet_keep_discount_shares
  after update on public.vet_invoices
  for each row when (old.status = 'draft' and old.discount_amount is distinct from new.discount_amount)
  execute function public.vet_keep_discount_shares();
--> statement-breakpoint
create or replace function public.vet_keep_invoice_account() returns trigger
language plpgsql
as $function$
declare
  charged public.vet_invoices;
  entry record;
begin
  if old.status = 'draft' and new.status <> 'void' then
    select * into charged from public.vet_invoices i where i.organization_id = new.organization_id and i.id = new.id;
    if charged.total_amount > 0 then
      insert into public.vet_client_account_ledger
        (organization_id, client_id, clinic_id, entry_type, invoice_id, amount, currency, description)
      values (new.organization_id, new.client_id, new.clinic_id, 'invoice', new.id, charged.total_amount, new.currency,
        'Invoice ' || new.invoice_number);
    end if;
  end if;
  if new.written_off_amount > old.written_off_amount then
    insert into public.vet_client_account_ledger
      (organization_id, client_id, clinic_id, entry_type, invoice_id, amount, currency, description, reason, approved_by)
    values (new.organization_id, new.client_id, new.clinic_id, 'write_off', new.id,
      old.written_off_amount - new.written_off_amount, new.currency,
      'Write-off of invoice ' || new.invoice_number, new.write_off_reason, new.written_off_by);
  elsif new.written_off_amount < old.written_off_amount then
    for entry in
      select e.id from public.vet_client_account_ledger e
      where e.organization_id = new.organization_id and e.invoice_id = new.id and e.entry_type = 'write_off'
        and not exists (
          select from public.vet_client_account_ledger r
          where r.organization_id = e.organization_id and r.reverses_entry_id = e.id
        )
      order by e.entry_number
    loop
      perform public.vet_reverse_ledger_entry(new.organization_id, entry.id,
        coalesce(nullif(current_setting('app.audit_reason', true), ''), 'the write-off was taken back'));
    end loop;
  end if;
  if new.status = 'void' and old.status not in ('draft', 'void') and new.total_amount > new.written_off_amount then
    insert into public.vet_client_account_ledger
      (organization_id, client_id, clinic_id, entry_type, invoice_id, amount, currency, description, reason)
    values (new.organization_id, new.client_id, new.clinic_id, 'invoice_void', new.id,
      new.written_off_amount - new.total_amount, new.currency, 'Void invoice ' || new.invoice_number, new.void_reason);
  end if;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_invoice_account() is
  'Posts what an invoice charges, gives up and takes back to the account of its client.';
--> statement-breakpoint
create or replace trigger vet_keep_invoice_account
  after update on public.vet_invoices
  for each row when (
    old.status is distinct from new.status or old.written_off_amount is distinct from new.written_off_amount
  )
  execute function public.vet_keep_invoice_account();
--> statement-breakpoint
revoke execute on function public.vet_recompute_invoices(uuid, uuid[]), public.vet_hold_draft(uuid, uuid, boolean),
  public.vet_check_invoice_item(), public.vet_fill_invoice_item(), public.vet_keep_invoice_totals(),
  public.vet_check_invoice_item_tax(), public.vet_keep_item_taxes(), public.vet_check_invoice(),
  public.vet_fill_invoice(), public.vet_keep_discount_shares(), public.vet_keep_invoice_account() from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_owner'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_recompute_invoices(uuid, uuid[]), '
        'public.vet_hold_draft(uuid, uuid, boolean) to %I',
        role_name
      );
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop trigger if exists vet_keep_invoice_account on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_keep_discount_shares on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_fill_invoice on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_check_invoice on public.vet_invoices;
--> statement-breakpoint
drop trigger if exists vet_keep_taxes_delete on public.vet_invoice_item_taxes;
--> statement-breakpoint
drop trigger if exists vet_keep_taxes_update on public.vet_invoice_item_taxes;
--> statement-breakpoint
drop trigger if exists vet_keep_taxes_insert on public.vet_invoice_item_taxes;
--> statement-breakpoint
drop trigger if exists vet_check_tax on public.vet_invoice_item_taxes;
--> statement-breakpoint
drop trigger if exists vet_keep_invoice_totals_delete on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_keep_invoice_totals_update on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_keep_invoice_totals_insert on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_fill_invoice_item on public.vet_invoice_items;
--> statement-breakpoint
drop trigger if exists vet_check_invoice_item on public.vet_invoice_items;
--> statement-breakpoint
drop function if exists public.vet_keep_invoice_account();
--> statement-breakpoint
drop function if exists public.vet_keep_discount_shares();
--> statement-breakpoint
drop function if exists public.vet_fill_invoice();
--> statement-breakpoint
drop function if exists public.vet_check_invoice();
--> statement-breakpoint
drop function if exists public.vet_keep_item_taxes();
--> statement-breakpoint
drop function if exists public.vet_check_invoice_item_tax();
--> statement-breakpoint
drop function if exists public.vet_keep_invoice_totals();
--> statement-breakpoint
drop function if exists public.vet_fill_invoice_item();
--> statement-breakpoint
drop function if exists public.vet_check_invoice_item();
--> statement-breakpoint
drop function if exists public.vet_hold_draft(uuid, uuid, boolean);
--> statement-breakpoint
drop function if exists public.vet_recompute_invoices(uuid, uuid[]);
