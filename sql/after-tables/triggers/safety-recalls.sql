-- Recalls are shared by all practices and read-only to them; each practice looks for its own batches that they name.
create or replace function public.vet_match_recalls(organization_id uuid)
returns table (recall_id uuid, recall_number varchar, clinic_id uuid, item_id uuid, batch_id uuid, lot_number varchar)
language sql stable
as $function$
  select r.id, r.recall_number, i.clinic_id, i.id, b.id, b.lot_number
  from public.vet_drug_recalls r
    cross join lateral (
      select coalesce(array_agg(upper(regexp_replace(lot, '[^0-9A-Za-z]', '', 'g'))), '{}') as lots
      from unnest(r.affected_lot_numbers) lot
    ) affected
    cross join lateral (
      select coalesce(array_agg(upper(regexp_replace(ndc, '[^0-9A-Za-z]', '', 'g'))), '{}') as ndcs
      from unnest(r.ndc_numbers) ndc
    ) product
    join public.vet_inventory_items i on i.organization_id = vet_match_recalls.organization_id
    join public.vet_inventory_batches b on b.organization_id = i.organization_id and b.item_id = i.id
  where
    -- A recall that is over still speaks of the lots it names, and no longer of every lot.
    (r.status in ('pending', 'active') or cardinality(affected.lots) > 0)
    and (cardinality(affected.lots) = 0 or b.lot_number_normalized = any (affected.lots))
    and case
      when cardinality(product.ndcs) > 0 and i.ndc_normalized is not null then i.ndc_normalized = any (product.ndcs)
      -- Without codes to compare: the same drug, of that manufacturer where it says which.
      when i.medication_id = r.medication_id then
        b.manufacturer is null or cardinality(affected.lots) > 0 or lower(btrim(b.manufacturer)) = lower(btrim(r.manufacturer))
      else cardinality(affected.lots) > 0 and lower(btrim(b.manufacturer)) = lower(btrim(r.manufacturer))
    end
$function$;
--> statement-breakpoint
comment on function public.vet_match_recalls(uuid) is
  'Batches of a practice that recalls name, by lot and NDC; where codes are missing, by drug and manufacturer.';
--> statement-breakpoint
create or replace function public.vet_apply_recalls(organization_id uuid)
returns table (
  recall_id uuid, recall_number varchar, clinic_id uuid, item_id uuid, batch_id uuid, lot_number varchar,
  quantity_remaining numeric
)
language plpgsql
as $function$
declare
  matched record;
begin
  -- Items before batches, as whoever dispenses from them does.
  perform public.vet_lock_stock(vet_apply_recalls.organization_id, array(
    select m.item_id from public.vet_match_recalls(vet_apply_recalls.organization_id) m
  ));
  for matched in
    select distinct on (m.batch_id) m.recall_id, m.recall_number, m.clinic_id, m.item_id, m.batch_id, r.recall_reason
    from public.vet_match_recalls(vet_apply_recalls.organization_id) m
      join public.vet_drug_recalls r on r.id = m.recall_id
    order by m.batch_id, r.recall_initiated_date, m.recall_id
  loop
    update public.vet_inventory_batches b
    set status = 'recalled', status_reason = format('recall %s: %s', matched.recall_number, matched.recall_reason)
    where b.organization_id = vet_apply_recalls.organization_id and b.id = matched.batch_id and b.status <> 'recalled'
      -- Whoever looked at a recall and put the batch back into use is not overruled every day.
      and not starts_with(coalesce(b.status_reason, ''), format('cleared of recall %s:', matched.recall_number))
    returning b.lot_number, b.quantity_remaining into lot_number, quantity_remaining;
    if found then
      recall_id := matched.recall_id;
      recall_number := matched.recall_number;
      clinic_id := matched.clinic_id;
      item_id := matched.item_id;
      batch_id := matched.batch_id;
      return next;
    end if;
  end loop;
end
$function$;
--> statement-breakpoint
comment on function public.vet_apply_recalls(uuid) is
  'Takes the batches that recalls name out of use, with the number of the recall as reason, and returns those it took.';
--> statement-breakpoint
revoke execute on function public.vet_match_recalls(uuid), public.vet_apply_recalls(uuid) from public;
--> statement-breakpoint
do $recalls$
declare
  role_name text;
begin
  foreach role_name in array array['vet_app', 'vet_maintenance'] loop
    if public.vet_role_exists(role_name) then
      execute format(
        'grant execute on function public.vet_match_recalls(uuid), public.vet_apply_recalls(uuid) to %I', role_name
      );
    end if;
  end loop;
  if public.vet_role_exists('vet_readonly') then
    grant execute on function public.vet_match_recalls(uuid) to vet_readonly;
  end if;
end
$recalls$;
-- vet-plan: down
drop function if exists public.vet_apply_recalls(uuid);
--> statement-breakpoint
drop function if exists public.vet_match_recalls(uuid);
