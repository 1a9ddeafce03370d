-- What a nightly check asks: whether any kept amount differs from the rows it stands for. It reads, locks nothing, and sees
-- one moment. An empty answer is the only good one.
create or replace function public.vet_reconcile_billing(organization_id uuid)
returns table (rule text, table_name text, row_id uuid, expected numeric, found numeric, detail text)
language sql stable
as $function$
  with tenant as (select vet_reconcile_billing.organization_id as id),
  invoice as (
    select i.* from public.vet_invoices i, tenant where i.organization_id = tenant.id
  ),
  line as (
    select l.*, i.discount_amount as invoice_discount, i.subtotal as invoice_subtotal,
      sum(l.line_total) over (partition by l.invoice_id) as lines,
      sum(l.line_total) over (partition by l.invoice_id order by l.line_number, l.id) as upto
    from public.vet_invoice_items l
      join invoice i on i.id = l.invoice_id
      join tenant on l.organization_id = tenant.id
  ),
  net as (
    select l.id, l.invoice_id, l.line_total, l.tax_amount, l.tax_rate_percent,
      case
        when not l.taxable then 0
        when l.invoice_discount > 0 and l.lines > 0 then l.line_total
          - 0.01 * div(20000 * l.invoice_discount * l.upto + 100 * l.lines, 200 * l.lines)
          + 0.01 * div(20000 * l.invoice_discount * (l.upto - l.line_total) + 100 * l.lines, 200 * l.lines)
        else l.line_total
      end as net
    from line l
  ),
  tax as (
    select t.id, t.invoice_item_id, t.taxable_amount, t.tax_amount, n.net + case when t.is_compound then (
        select coalesce(sum(round(n.net * s.rate_percent * 0.01, 2)), 0)
        from public.vet_invoice_item_taxes s
        where s.organization_id = t.organization_id and s.invoice_item_id = t.invoice_item_id and not s.is_compound
      ) else 0 end as base, t.rate_percent
    from public.vet_invoice_item_taxes t
      join tenant on t.organization_id = tenant.id
      join net n on n.id = t.invoice_item_id
  ),
  payment as (
    select p.*, p.status in ('completed', 'partially_refunded', 'refunded') as is_received
    from public.vet_payments p, tenant where p.organization_id = tenant.id
  ),
  allocation as (
    select a.*, p.refund_of_payment_id, p.client_id, p.currency, p.is_received
    from public.vet_payment_allocations a
      join tenant on a.organization_id = tenant.id
      join payment p on p.id = a.payment_id
    where a.reversed_at is null
  ),
  deposit as (
    select d.* from public.vet_deposits d, tenant where d.organization_id = tenant.id
  ),
  entry as (
    select e.*, s.entry_type as source_type, s.invoice_id as source_invoice_id, s.payment_id as source_payment_id,
      lag(e.entry_number, 1, 0) over account as previous_number, lag(e.balance_after, 1, 0) over account as previous_balance,
      lag(e.posted_at) over account as previous_posted_at, lag(e.currency, 1, e.currency) over account as previous_currency
    from public.vet_client_account_ledger e
      join tenant on e.organization_id = tenant.id
      left join public.vet_client_account_ledger s on s.organization_id = e.organization_id and s.id = e.reverses_entry_id
    window account as (partition by e.client_id order by e.entry_number)
  ),
  -- What documents have charged to the account, each kind beside what the ledger says of it.
  charged as (
    select i.id, i.invoice_number,
      case when i.status in ('draft', 'void') then 0 else i.total_amount - i.written_off_amount - i.refunded_amount end as expected,
      coalesce(sum(e.amount), 0) as found
    from invoice i
      left join entry e on coalesce(e.invoice_id, e.source_invoice_id) = i.id
    group by i.id, i.invoice_number, i.status, i.total_amount, i.written_off_amount, i.refunded_amount
  ),
  received as (
    select p.id, p.payment_number,
      case when not p.is_received or p.method = 'account_credit' then 0
        when p.refund_of_payment_id is null then -p.amount else p.amount end as expected,
      coalesce(sum(e.amount), 0) as found
    from payment p
      left join entry e on coalesce(e.payment_id, e.source_payment_id) = p.id
    group by p.id, p.payment_number, p.is_received, p.method, p.refund_of_payment_id, p.amount
  ),
  finding (rule, table_name, row_id, expected, found, detail) as (
    select 'line_discount', 'vet_invoice_items', l.id, round(round(l.quantity * l.unit_price, 2) * l.discount_percent * 0.01, 2),
      l.discount_amount, 'discount of a line given as a share'
    from line l where l.discount_percent is not null
    union all
    select 'line_tax', 'vet_invoice_items', n.id, coalesce(
        (select sum(round(t.base * t.rate_percent * 0.01, 2)) from tax t where t.invoice_item_id = n.id),
        round(n.net * n.tax_rate_percent * 0.01, 2)
      ), n.tax_amount, 'tax of a line'
    from net n
    union all
    select 'tax_base', 'vet_invoice_item_taxes', t.id, t.base, t.taxable_amount, 'what a tax applies to' from tax t
    union all
    select 'tax_amount', 'vet_invoice_item_taxes', t.id, round(t.base * t.rate_percent * 0.01, 2), t.tax_amount, 'one tax of a line'
    from tax t
    union all
    select 'invoice_subtotal', 'vet_invoices', i.id, coalesce(sum(l.line_total), 0), i.subtotal, 'sum of the lines'
    from invoice i left join line l on l.invoice_id = i.id group by i.id, i.subtotal
    union all
    select 'invoice_discount', 'vet_invoices', i.id, round(i.subtotal * i.discount_percent * 0.01, 2), i.discount_amount,
      'discount on the invoice given as a share'
    from invoice i where i.discount_percent is not null
    union all
    select 'invoice_tax', 'vet_invoices', i.id, coalesce(sum(l.tax_amount), 0), i.tax_amount, 'sum of the taxes of the lines'
    from invoice i left join line l on l.invoice_id = i.id group by i.id, i.tax_amount
    union all
    select 'invoice_paid', 'vet_invoices', i.id, coalesce(sum(a.amount), 0), i.amount_paid, 'sum of the payments allocated'
    from invoice i left join allocation a on a.invoice_id = i.id and a.refund_of_payment_id is null group by i.id, i.amount_paid
    union all
    select 'invoice_refunded', 'vet_invoices', i.id, coalesce(sum(a.amount), 0), i.refunded_amount, 'sum of the refunds allocated'
    from invoice i left join allocation a on a.invoice_id = i.id and a.refund_of_payment_id is not null
    group by i.id, i.refunded_amount
    union all
    select 'invoice_state', 'vet_invoices', i.id, null, i.balance_due, 'state ' || i.status || ' does not follow from the amounts'
    from invoice i
    where i.status not in ('draft', 'void') and i.status <> all (case
      when i.balance_due > 0 and i.amount_paid > 0 then '{partially_paid,overdue}'::text[]
      when i.balance_due > 0 then '{issued,overdue}'
      when i.written_off_amount > 0 then '{written_off}'
      when i.amount_paid > 0 and i.refunded_amount = i.amount_paid then '{refunded}'
      else '{paid}'
    end)
    union all
    select 'invoice_lines', 'vet_invoices', i.id, null, null, 'issued without lines'
    from invoice i where i.status not in ('draft', 'void') and not exists (select from line l where l.invoice_id = i.id)
    union all
    select 'payment_allocated', 'vet_payments', p.id, coalesce(sum(a.amount), 0), p.allocated_amount, 'sum of the allocations'
    from payment p left join allocation a on a.payment_id = p.id group by p.id, p.allocated_amount
    union all
    select 'payment_refunded', 'vet_payments', p.id, coalesce(sum(r.amount), 0), p.refunded_amount, 'sum of the refunds'
    from payment p left join payment r on r.refund_of_payment_id = p.id and r.is_received group by p.id, p.refunded_amount
    union all
    select 'payment_credit', 'vet_payments', p.id, 0, public.vet_payment_credit(p.organization_id, p.id), 'more was used than came in'
    from payment p where public.vet_payment_credit(p.organization_id, p.id) < 0
    union all
    select 'allocation_account', 'vet_payment_allocations', a.id, null, a.amount, 'payment and invoice do not belong together'
    from allocation a join invoice i on i.id = a.invoice_id
    where i.client_id <> a.client_id or i.currency <> a.currency or not a.is_received or i.status in ('draft', 'void')
    union all
    select 'deposit_applied', 'vet_deposits', d.id, coalesce(sum(a.amount), 0), d.applied_amount, 'sum of the allocations in its name'
    from deposit d left join allocation a on a.deposit_id = d.id group by d.id, d.applied_amount
    union all
    select 'deposit_refunded', 'vet_deposits', d.id, case when p.status in ('failed', 'void') then d.amount - d.forfeited_amount
        else coalesce(sum(r.amount), 0) end, d.refunded_amount, 'sum of the refunds in its name'
    from deposit d
      join payment p on p.id = d.payment_id
      left join payment r on r.deposit_id = d.id and r.is_received
    group by d.id, p.status, d.amount, d.forfeited_amount, d.refunded_amount
    union all
    select 'deposit_forfeited', 'vet_deposits', d.id, d.forfeited_amount, coalesce(sum(e.amount), 0), 'charged to the account'
    from deposit d left join entry e on e.deposit_id = d.id group by d.id, d.forfeited_amount
    union all
    select 'ledger_invoice', 'vet_invoices', c.id, c.expected, c.found, 'charged to the account: ' || c.invoice_number from charged c
    union all
    select 'ledger_payment', 'vet_payments', r.id, r.expected, r.found, 'posted to the account: ' || r.payment_number from received r
    union all
    select 'ledger_number', 'vet_client_account_ledger', e.id, e.previous_number + 1, e.entry_number, 'numbers without gaps' from entry e
    union all
    select 'ledger_balance', 'vet_client_account_ledger', e.id, e.previous_balance + e.amount, e.balance_after, 'running balance'
    from entry e
    union all
    select 'ledger_order', 'vet_client_account_ledger', e.id, null, e.amount, 'posted before the entry it follows, or in another currency'
    from entry e where e.posted_at < e.previous_posted_at or e.currency <> e.previous_currency
    union all
    select 'account_balance', 'vet_clients', c.id, coalesce((
        select e.balance_after from entry e where e.client_id = c.id order by e.entry_number desc limit 1
      ), 0), c.account_balance, 'last balance of the ledger'
    from public.vet_clients c join tenant on c.organization_id = tenant.id
    union all
    select 'estimate_' || total.name, 'vet_estimates', h.id, total.expected, total.found, 'sum of the lines that are not declined'
    from public.vet_estimates h
      join tenant on h.organization_id = tenant.id
      cross join lateral (
        select coalesce(sum(l.low_total), 0) as low, coalesce(sum(l.high_total), 0) as high,
          coalesce(sum(round(l.low_total * l.tax_rate_percent * 0.01, 2)) filter (where l.taxable), 0) as low_tax,
          coalesce(sum(round(l.high_total * l.tax_rate_percent * 0.01, 2)) filter (where l.taxable), 0) as high_tax
        from public.vet_estimate_items l
        where l.organization_id = h.organization_id and l.estimate_id = h.id and not l.is_declined
      ) lines
      cross join lateral (values
        ('low_subtotal', lines.low, h.low_subtotal), ('high_subtotal', lines.high, h.high_subtotal),
        ('low_tax', lines.low_tax, h.low_tax_amount), ('high_tax', lines.high_tax, h.high_tax_amount)
      ) total (name, expected, found)
  )
  select f.rule, f.table_name, f.row_id, f.expected, f.found, f.detail
  from finding f
  where f.expected is null or f.expected is distinct from f.found
  order by f.rule, f.row_id
$function$;
--> statement-breakpoint
comment on function public.vet_reconcile_billing(uuid) is
  'Every place where kept amounts of a practice differ from lines, allocations, payments, deposits or ledger. None should.';
--> statement-breakpoint
revoke execute on function public.vet_reconcile_billing(uuid) from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_reconcile_billing(uuid) to %I', role_name);
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop function if exists public.vet_reconcile_billing(uuid);
