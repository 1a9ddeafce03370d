-- What does not agree, and what is due: one row each. Reads under the caller's own rights.
create or replace function public.vet_controlled_discrepancies(
  organization_id uuid,
  clinic_id uuid default null,
  on_day date default current_date
) returns table (
  kind text, clinic uuid, register_id uuid, subject_table text, subject_id uuid, expected numeric, actual numeric, due_on date,
  detail text
)
language sql stable
as $function$
  with book as (
    select r.* from public.vet_controlled_substance_registers r
    where r.organization_id = $1 and r.clinic_id = coalesce($2, r.clinic_id)
  ), entry as (
    select t.*, b.substance_name, b.inventory_item_id
    from public.vet_controlled_substance_transactions t
      join book b on b.organization_id = t.organization_id and b.id = t.register_id
  )
  -- Books and shelves.
  select 'stock_differs', i.clinic_id, min(b.id::text)::uuid, 'vet_inventory_items', i.id, sum(b.quantity_on_hand),
    i.quantity_on_hand, null::date,
    format('%s: the books show %s, the stock %s', i.name, trim_scale(sum(b.quantity_on_hand)), trim_scale(i.quantity_on_hand))
  from book b
    join public.vet_inventory_items i on i.organization_id = b.organization_id and i.id = b.inventory_item_id
  where b.status = 'open'
  group by i.organization_id, i.id, i.clinic_id, i.name, i.quantity_on_hand
  having sum(b.quantity_on_hand) <> i.quantity_on_hand
  union all
  select 'item_without_book', i.clinic_id, null, 'vet_inventory_items', i.id, null, i.quantity_on_hand, null,
    format('%s is a controlled item in stock and has no open book', i.name)
  from public.vet_inventory_items i
  where i.organization_id = $1 and i.clinic_id = coalesce($2, i.clinic_id) and i.is_controlled and i.quantity_on_hand > 0
    and not exists (
      select from book b where b.organization_id = i.organization_id and b.inventory_item_id = i.id and b.status = 'open')
  union all
  select 'balance_differs', b.clinic_id, b.id, 'vet_controlled_substance_registers', b.id, sum(e.quantity), b.quantity_on_hand, null,
    format('%s: the entries add up to %s, the book shows %s', b.substance_name, trim_scale(sum(e.quantity)),
      trim_scale(b.quantity_on_hand))
  from book b join entry e on e.organization_id = b.organization_id and e.register_id = b.id
  group by b.organization_id, b.id, b.clinic_id, b.substance_name, b.quantity_on_hand
  having sum(e.quantity) <> b.quantity_on_hand
  union all
  -- A full book and the one that follows it.
  select 'not_carried_forward', o.clinic_id, b.id, 'vet_controlled_substance_registers', o.id, o.quantity_on_hand,
    coalesce(e.quantity, 0), null,
    format('%s: the closed book ended with %s, the next one opened with %s', o.substance_name, trim_scale(o.quantity_on_hand),
      trim_scale(coalesce(e.quantity, 0)))
  from book o
    left join lateral (
      select n.organization_id, n.id from book n
      where n.clinic_id = o.clinic_id and n.substance_normalized = o.substance_normalized
        and n.form_normalized = o.form_normalized and n.strength_normalized = o.strength_normalized
        and n.storage_normalized = o.storage_normalized and n.id <> o.id and n.created_at >= o.created_at
      order by n.created_at, n.id limit 1) b on true
    left join entry e on e.organization_id = b.organization_id and e.register_id = b.id and e.entry_number = 1
      and e.transaction_type = 'opening'
  where o.status = 'closed' and o.quantity_on_hand <> coalesce(e.quantity, 0)
  union all
  -- Counts.
  select 'count_differs', c.clinic_id, l.register_id, 'vet_controlled_substance_inventories', c.id, l.book_quantity,
    l.book_quantity + l.discrepancy, null,
    format('%s: the count of %s found %s, the book showed %s, and no entry settles it', l.substance_name, c.taken_on,
      trim_scale(l.book_quantity + l.discrepancy), trim_scale(l.book_quantity))
  from public.vet_controlled_substance_inventories c
    join lateral (
      select i.register_id, min(i.substance_name) as substance_name, min(i.book_quantity) as book_quantity,
        min(i.discrepancy) as discrepancy
      from public.vet_controlled_substance_inventory_items i
      where i.organization_id = c.organization_id and i.inventory_id = c.id
      group by i.register_id
      having min(i.discrepancy) <> 0 and count(i.settled_by_id) = 0) l on true
  where c.organization_id = $1 and c.clinic_id = coalesce($2, c.clinic_id) and c.status = 'completed'
  union all
  -- 21 CFR 1304.11(b), (c): a first inventory, and then one within every two years.
  select 'count_overdue', k.id, null, 'vet_clinics', k.id, null, null, last.next_due_on,
    case when last.next_due_on is null then format('%s keeps controlled substances and never took an inventory', k.name)
      else format('%s: the biennial inventory was due on %s', k.name, last.next_due_on) end
  from public.vet_clinics k
    left join lateral (
      select max(c.next_due_on) as next_due_on from public.vet_controlled_substance_inventories c
      where c.organization_id = k.organization_id and c.clinic_id = k.id and c.status = 'completed') last on true
  where k.organization_id = $1 and k.id = coalesce($2, k.id) and coalesce(last.next_due_on < $3, true)
    and exists (select from book b where b.clinic_id = k.id and b.status = 'open')
  union all
  -- What was dispensed, filled and given, and the books.
  select 'dispensed_without_entry', f.clinic_id, null, 'vet_prescription_refills', f.id, f.quantity_dispensed,
    coalesce(w.quantity, 0), null,
    format('refill %s of prescription %s: %s were dispensed, the books show %s', f.refill_number, p.prescription_number,
      trim_scale(f.quantity_dispensed), trim_scale(coalesce(w.quantity, 0)))
  from public.vet_prescription_refills f
    join public.vet_prescriptions p on p.organization_id = f.organization_id and p.id = f.prescription_id
    left join lateral (
      select - sum(t.quantity) as quantity from public.vet_controlled_substance_transactions t
      where t.organization_id = f.organization_id and t.refill_id = f.id) w on true
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.status = 'dispensed' and p.is_controlled
    and p.transmission_method = 'in_house' and coalesce(w.quantity, 0) <> f.quantity_dispensed
  union all
  select 'dispensed_without_entry', p.clinic_id, null, 'vet_prescriptions', p.id, p.first_dispensed_quantity,
    coalesce(w.quantity, 0), null,
    format('prescription %s: %s were dispensed, the books show %s', p.prescription_number,
      trim_scale(p.first_dispensed_quantity), trim_scale(coalesce(w.quantity, 0)))
  from public.vet_prescriptions p
    left join lateral (
      select - sum(t.quantity) as quantity from public.vet_controlled_substance_transactions t
      where t.organization_id = p.organization_id and t.prescription_id = p.id and t.refill_id is null
        and t.transaction_type = 'dispense') w on true
  where p.organization_id = $1 and p.clinic_id = coalesce($2, p.clinic_id) and p.is_controlled
    and p.transmission_method = 'in_house' and p.first_dispensed_on is not null
    and coalesce(w.quantity, 0) <> p.first_dispensed_quantity
  union all
  select 'dose_without_entry', m.clinic_id, null, 'vet_medication_administration', m.id, m.dose, null, null,
    format('%s was given on %s and no entry accounts for it', m.medication_name, m.administered_at::date)
  from public.vet_medication_administration m
  where m.organization_id = $1 and m.clinic_id = coalesce($2, m.clinic_id) and m.status = 'given'
    and m.dea_schedule <> 'unscheduled' and not m.is_client_supplied
    and not exists (
      select from public.vet_controlled_substance_transactions t
      where t.organization_id = m.organization_id and t.administration_id = m.id and t.transaction_type = 'administer')
  union all
  select 'entry_without_witness', e.clinic_id, e.register_id, 'vet_controlled_substance_transactions', e.id, null, e.quantity, null,
    format('%s: nobody witnessed entry %s, a %s', e.substance_name, e.entry_number, replace(e.transaction_type, '_', ' '))
  from entry e
  where e.witnessed_by is null and e.transaction_type in ('waste', 'breakage', 'destruction', 'theft', 'loss', 'adjustment_out')
  union all
  select 'transfer_not_received', e.clinic_id, e.register_id, 'vet_controlled_substance_transactions', e.id, - e.quantity, null, null,
    format('%s: entry %s went to another book on %s and was not received there', e.substance_name, e.entry_number,
      e.occurred_at::date)
  from entry e
  where e.transfer_to_id is not null and not exists (
    select from public.vet_controlled_substance_transactions t
    where t.organization_id = e.organization_id and t.transfer_out_id = e.id)
  union all
  -- Forms.
  select 'form_differs', f.clinic_id, null, 'vet_dea_forms', f.id, d.on_form, d.in_books, null,
    format('Form %s %s says %s of %s, the entries that name it %s', f.form_kind, f.form_number, trim_scale(d.on_form), d.substance,
      trim_scale(d.in_books))
  from public.vet_dea_forms f, lateral public.vet_form_differences(f.organization_id, f.id) d
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.status = 'submitted'
    -- Of an order, more arrived than the form says: what is on its way is no difference.
    and (f.form_kind <> '222' or d.in_books > d.on_form)
  union all
  -- 21 CFR 1301.76(b): Form 106 within 45 days, and the field office within one business day, of the discovery.
  select 'report_overdue', f.clinic_id, null, 'vet_dea_forms', f.id, null, null, f.report_due_on,
    format('Form 106 %s was due on %s', f.form_number, f.report_due_on)
  from public.vet_dea_forms f
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.status = 'draft' and f.report_due_on < $3
  union all
  select 'field_office_not_told', f.clinic_id, null, 'vet_dea_forms', f.id, null, null, due.on_day,
    format('the DEA field office was to be told of the loss of %s by %s', f.discovered_on, due.on_day)
  from public.vet_dea_forms f, lateral (
    select f.discovered_on + case extract(isodow from f.discovered_on) when 5 then 3 when 6 then 2 else 1 end as on_day) due
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.form_kind = '106' and f.status <> 'void'
    and coalesce(f.field_office_notified_on, $3) > due.on_day
  union all
  -- 21 CFR 1305.13: an order is filled within 60 days.
  select 'order_expired', f.clinic_id, null, 'vet_dea_forms', f.id, null, null, f.ordered_on + 60,
    format('Form 222 %s was valid until %s and is not completed', f.form_number, f.ordered_on + 60)
  from public.vet_dea_forms f
  where f.organization_id = $1 and f.clinic_id = coalesce($2, f.clinic_id) and f.form_kind = '222' and f.status = 'submitted'
    and f.ordered_on + 60 < $3
  union all
  -- 21 CFR 1304.11(d): a drug that was put in another schedule is counted on that day and goes on in another book.
  select 'schedule_changed', b.clinic_id, b.id, 'vet_controlled_substance_registers', b.id, null, null, null,
    format('%s is %s today, its open book %s', b.substance_name, replace(law.schedule, '_', ' '), replace(b.dea_schedule, '_', ' '))
  from book b, lateral (
    select public.vet_schedule_of(b.medication_id, public.vet_clinic_jurisdiction(b.organization_id, b.clinic_id), $3) as schedule) law
  where b.status = 'open' and law.schedule collate "C" < b.dea_schedule
$function$;
--> statement-breakpoint
comment on function public.vet_controlled_discrepancies(uuid, uuid, date) is
  'Everything about controlled substances that does not agree or is due on a day: books, stock, counts, dispensing, doses, witnesses, transfers, forms, schedules. One row each, for one location or all.';
--> statement-breakpoint
revoke execute on function public.vet_controlled_discrepancies(uuid, uuid, date) from public;
--> statement-breakpoint
do $grants$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance', 'vet_readonly'] loop
    if public.vet_role_exists(role_name) then
      execute format('grant execute on function public.vet_controlled_discrepancies(uuid, uuid, date) to %I', role_name);
    end if;
  end loop;
end
$grants$;
-- vet-plan: down
drop function if exists public.vet_controlled_discrepancies(uuid, uuid, date);
