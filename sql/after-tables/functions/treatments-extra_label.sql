-- Extra-label use of a drug that the law bars from it: in food-producing animals (21 CFR 530.41), and of feed that
-- contains a VFD drug (21 CFR 558.6(a)(6)).
create or replace function public.vet_check_extra_label() returns trigger
language plpgsql
as $function$
declare
  drug record;
begin
  select f.is_extra_label_prohibited, f.is_veterinary_feed_directive into drug
  from public.vet_medications_formulary f where f.id = new.medication_id;
  if drug.is_extra_label_prohibited and new.is_food_animal then
    raise exception using
      errcode = 'VP008', schema = 'public', table = tg_table_name, column = 'is_extra_label',
      constraint = tg_table_name || '_extra_label_prohibited',
      message = 'extra-label use of this drug in food-producing animals is prohibited',
      hint = 'Use a drug that the law allows in these animals (21 CFR 530.41).';
  end if;
  if drug.is_veterinary_feed_directive and new.route = 'in_feed' then
    raise exception using
      errcode = 'VP008', schema = 'public', table = tg_table_name, column = 'is_extra_label',
      constraint = tg_table_name || '_extra_label_feed',
      message = 'extra-label use of feed with a VFD drug is not permitted',
      hint = 'Follow the approved labelling, under a veterinary feed directive (21 CFR 558.6(a)(6)).';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_extra_label() is 'Refuses extra-label use of a drug that the law bars from it.';
--> statement-breakpoint
revoke execute on function public.vet_check_extra_label() from public;
-- vet-plan: down
drop function if exists public.vet_check_extra_label();
