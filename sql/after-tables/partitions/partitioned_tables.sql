-- Generated from src/schema: npm run generate
create or replace function public.vet_partitioned_tables() returns table (name text, column_name text, every text)
language sql immutable parallel safe
as $function$
  values ('vet_access_logs', 'occurred_at', 'month'),
    ('vet_audit_logs', 'occurred_at', 'month'),
    ('vet_communication_logs', 'created_at', 'month'),
    ('vet_critical_care_records', 'recorded_at', 'month'),
    ('vet_inventory_transactions', 'occurred_at', 'quarter')
$function$;
--> statement-breakpoint
comment on function public.vet_partitioned_tables() is
  'The partitioned tables, the column that decides, and the length of a range.';
-- vet-plan: down
drop function if exists public.vet_partitioned_tables();
