-- Entries of a book. Its row is locked first, so that entries of one book are written one after the other: numbers have
-- no gap and every balance follows from the one before, however many people write at once. Lock order: book, then form;
-- who writes into two books in one transaction takes them in the order of their ids.
--
-- Number and balance follow from the newest entry, not from the copy on the book: an INSERT that ends in ON CONFLICT DO
-- NOTHING has run its triggers and written no entry.
create or replace function public.vet_check_entry_book() returns trigger
language plpgsql
as $function$
declare
  book record;
  item record;
  movement record;
  moves_stock boolean;
begin
  select r.status, r.clinic_id, r.last_entry_number, r.inventory_item_id, r.dea_schedule, r.closed_on into book
  from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.id = new.register_id
  for no key update;
  -- Unknown, or of another practice: the key or row-level security refuses it.
  if not found then
    return new;
  end if;
  if book.status = 'closed' then
    raise exception using
      errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'register_id',
      constraint = 'vet_controlled_substance_transactions_book_open',
      message = format('this book was closed on %s and takes no entries', book.closed_on),
      hint = 'Write into the book that is open for this substance at this place.';
  end if;
  if new.clinic_id <> book.clinic_id then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'clinic_id',
      constraint = 'vet_controlled_substance_transactions_clinic_of_book',
      message = 'the entry is for another location than the book',
      hint = 'Each registered location keeps its own books (21 CFR 1304.21(b)): name the location of the book.';
  end if;
  if new.transaction_type = 'opening' and book.last_entry_number > 0 then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'transaction_type',
      constraint = 'vet_controlled_substance_transactions_opening_first',
      message = format('a book is opened by its first entry, and this one has %s', book.last_entry_number),
      hint = 'Write a receipt, a transfer or an adjustment.';
  end if;
  new.performed_by := coalesce(new.performed_by, public.vet_acting_user());
  if book.inventory_item_id is null then
    if new.inventory_transaction_id is not null then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'inventory_transaction_id',
        constraint = 'vet_controlled_substance_transactions_movement_agrees',
        message = 'the book is about no item of stock, so no movement of stock belongs to its entries',
        hint = 'Name the item on the book before its first entry, or leave the movement out.';
    end if;
    return new;
  end if;

  select i.dea_schedule into item from public.vet_inventory_items i
  where i.organization_id = new.organization_id and i.id = book.inventory_item_id;
  if item.dea_schedule <> book.dea_schedule then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'register_id',
      constraint = 'vet_controlled_substance_transactions_schedule_of_item',
      message = format('the item of stock is %s, the book %s', replace(item.dea_schedule, '_', ' '),
        replace(book.dea_schedule, '_', ' ')),
      hint = 'Count the stock, close this book and open one in the new schedule (21 CFR 1304.11(d)).';
  end if;
  -- What stays on the shelf moves no stock: what was there when the book was opened, what goes from one place of storage
  -- to another of the same location, and what puts a wrong entry right.
  moves_stock := case
    when new.transaction_type = 'opening' then false
    when new.transaction_type in ('adjustment_in', 'adjustment_out') then new.inventory_transaction_id is not null
    when new.transaction_type = 'transfer_out' then not exists (
      select from public.vet_controlled_substance_registers r
      where r.organization_id = new.organization_id and r.id = new.transfer_to_id and r.clinic_id = new.clinic_id)
    when new.transaction_type = 'transfer_in' then not exists (
      select from public.vet_controlled_substance_transactions t
      where t.organization_id = new.organization_id and t.id = new.transfer_out_id and t.clinic_id = new.clinic_id)
    else true
  end;
  if not moves_stock and new.transaction_type not in ('adjustment_in', 'adjustment_out') then
    new.inventory_transaction_id := null;
    return new;
  end if;
  if new.inventory_transaction_id is null then
    -- The movement of this item and quantity that the same transaction wrote, and that no entry accounts for yet.
    select m.id into new.inventory_transaction_id
    from public.vet_inventory_transactions m
    where m.organization_id = new.organization_id and m.clinic_id = new.clinic_id and m.item_id = book.inventory_item_id
      and m.quantity = new.quantity and m.created_at = now()
      -- One that is dated further back is named by its id: this keeps the search short.
      and m.occurred_at between now() - interval '31 days' and now() + interval '1 day'
      and m.batch_id is not distinct from coalesce(new.inventory_batch_id, m.batch_id)
      and not exists (
        select from public.vet_controlled_substance_transactions t
        where t.organization_id = m.organization_id and t.inventory_transaction_id = m.id)
    order by m.occurred_at = new.occurred_at desc, m.id
    limit 1;
  end if;
  if new.inventory_transaction_id is null and not moves_stock then
    return new;
  end if;
  select m.item_id, m.clinic_id, m.quantity, m.batch_id into movement
  from public.vet_inventory_transactions m
  where m.organization_id = new.organization_id and m.id = new.inventory_transaction_id;
  if movement.item_id is null or (movement.item_id, movement.clinic_id, movement.quantity)
      is distinct from (book.inventory_item_id, new.clinic_id, new.quantity)
    or movement.batch_id <> new.inventory_batch_id
  then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'inventory_transaction_id',
      constraint = 'vet_controlled_substance_transactions_movement_agrees',
      message = case
        when movement.item_id is null then 'no movement of stock belongs to this entry'
        when movement.item_id <> book.inventory_item_id then 'the movement of stock is of another item than the book'
        when movement.clinic_id <> new.clinic_id then 'the movement of stock is at another location'
        when movement.quantity <> new.quantity then format('the movement of stock is of %s, the entry of %s',
          trim_scale(movement.quantity), trim_scale(new.quantity))
        else 'the movement of stock is of another batch' end,
      hint = 'Move the stock first (vet_inventory_transactions), and write the entry of the same quantity in the same transaction.';
  end if;
  new.inventory_batch_id := coalesce(new.inventory_batch_id, movement.batch_id);
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_entry_book() is
  'Locks the book of an entry, and holds the entry to its location, its item and the movement of stock it accounts for.';
--> statement-breakpoint
create or replace trigger vet_check_entry_1_book
  before insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_check_entry_book();
--> statement-breakpoint
create or replace function public.vet_check_entry_subject() returns trigger
language plpgsql
as $function$
declare
  book record;
  script record;
  refill record;
  dose record;
  corrected record;
  outgoing record;
  problem text;
  about text;
begin
  select r.* into book from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.id = new.register_id;
  if not found then
    return new;
  end if;
  if new.inventory_batch_id is not null and exists (
    select from public.vet_inventory_batches b
    where b.organization_id = new.organization_id and b.id = new.inventory_batch_id and b.item_id <> book.inventory_item_id)
  then
    about := 'inventory_batch_id';
    problem := 'the batch is of another item of stock than the book';
  end if;
  if new.refill_id is not null then
    select f.prescription_id, f.status, f.quantity_dispensed into refill from public.vet_prescription_refills f
    where f.organization_id = new.organization_id and f.id = new.refill_id;
    new.prescription_id := coalesce(new.prescription_id, refill.prescription_id);
    if refill.prescription_id <> new.prescription_id then
      about := 'refill_id';
      problem := 'the refill is of another prescription';
    elsif refill.status <> 'dispensed' then
      about := 'refill_id';
      problem := format('the refill is %s, not dispensed', refill.status);
    end if;
  end if;
  if new.prescription_id is not null then
    select p.patient_id, p.client_id, p.medication_id, p.medication_name, p.active_ingredient, p.dea_schedule, p.issued_on
    into script from public.vet_prescriptions p
    where p.organization_id = new.organization_id and p.id = new.prescription_id;
    if script.patient_id <> new.patient_id or script.client_id <> new.client_id then
      about := 'prescription_id';
      problem := 'the prescription is for another animal or another client';
    elsif script.medication_id <> book.medication_id then
      about := 'prescription_id';
      problem := 'the prescription is for another drug than the book';
    -- A drug may have been rescheduled between the day of issue and today: the prescription keeps its schedule.
    elsif script.dea_schedule <> book.dea_schedule and public.vet_schedule_of(book.medication_id,
        public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id), script.issued_on) is not distinct from
      public.vet_schedule_of(book.medication_id, public.vet_clinic_jurisdiction(new.organization_id, new.clinic_id),
        public.vet_day_at_clinic(new.organization_id, new.clinic_id, new.occurred_at))
    then
      about := 'prescription_id';
      problem := format('the prescription is %s, the book %s', replace(script.dea_schedule, '_', ' '),
        replace(book.dea_schedule, '_', ' '));
    end if;
  end if;
  if new.administration_id is not null then
    select m.patient_id, m.medication_id, m.administered_by, m.witness_id into dose from public.vet_medication_administration m
    where m.organization_id = new.organization_id and m.id = new.administration_id;
    if dose.patient_id <> new.patient_id then
      about := 'administration_id';
      problem := 'the dose was given to another animal';
    elsif dose.medication_id <> book.medication_id then
      about := 'administration_id';
      problem := 'the dose is of another drug than the book';
    end if;
  end if;
  if new.corrects_id is not null then
    select t.register_id into corrected from public.vet_controlled_substance_transactions t
    where t.organization_id = new.organization_id and t.id = new.corrects_id;
    if corrected.register_id <> new.register_id then
      about := 'corrects_id';
      problem := 'the entry that it puts right is in another book';
    end if;
  end if;
  if new.transfer_to_id is not null and exists (
    select from public.vet_controlled_substance_registers r
    where r.organization_id = new.organization_id and r.id = new.transfer_to_id
      and (r.substance_normalized, r.form_normalized, r.strength_normalized, r.dea_schedule)
        is distinct from (book.substance_normalized, book.form_normalized, book.strength_normalized, book.dea_schedule))
  then
    about := 'transfer_to_id';
    problem := 'the book that is to receive it is about another substance, form, strength or schedule';
  end if;
  if new.transfer_out_id is not null then
    select t.transaction_type, t.transfer_to_id, t.quantity into outgoing
    from public.vet_controlled_substance_transactions t
    where t.organization_id = new.organization_id and t.id = new.transfer_out_id;
    if outgoing.transaction_type <> 'transfer_out' or outgoing.transfer_to_id is distinct from new.register_id then
      about := 'transfer_out_id';
      problem := 'the entry by which it went out names another book as the receiving one';
    elsif outgoing.quantity <> - new.quantity then
      about := 'quantity';
      problem := format('%s went out and %s cannot come in', trim_scale(- outgoing.quantity), trim_scale(new.quantity));
    end if;
  end if;
  if problem is not null then
    raise exception using
      errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = about,
      constraint = 'vet_controlled_substance_transactions_agrees',
      message = problem,
      hint = case about
        when 'quantity' then 'Receive what went out, and write what is missing as a theft or loss.'
        else 'Name the rows that this entry is about: the book, the drug, the animal and the order belong together.' end;
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_entry_subject() is
  'Holds an entry to what it names: batch, prescription, refill, dose, corrected entry and the other side of a transfer.';
--> statement-breakpoint
create or replace trigger vet_check_entry_2_subject
  before insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_check_entry_subject();
--> statement-breakpoint
-- The forms and papers that the law asks for, and the second person.
create or replace function public.vet_check_entry_law() returns trigger
language plpgsql
as $function$
declare
  book record;
  form record;
  needed text;
  fitting text;
  on_day date;
  between_registrants boolean;
  witnessed jsonb;
  kind constant text := replace(new.transaction_type, '_', ' ');
begin
  select r.clinic_id, r.dea_schedule, r.substance_normalized into book from public.vet_controlled_substance_registers r
  where r.organization_id = new.organization_id and r.id = new.register_id;
  if not found then
    return new;
  end if;
  -- Each location is a registrant of its own (21 CFR 1301.12): what passes between two of them passes between registrants.
  between_registrants := new.transaction_type in ('receipt', 'return_to_supplier')
    or new.transaction_type = 'transfer_out' and not exists (
      select from public.vet_controlled_substance_registers r
      where r.organization_id = new.organization_id and r.id = new.transfer_to_id and r.clinic_id = new.clinic_id)
    or new.transaction_type = 'transfer_in' and not exists (
      select from public.vet_controlled_substance_transactions t
      where t.organization_id = new.organization_id and t.id = new.transfer_out_id and t.clinic_id = new.clinic_id);
  needed := case
    when between_registrants and book.dea_schedule in ('schedule_i', 'schedule_ii') then '222'
    when new.transaction_type in ('theft', 'loss') then '106'
    when new.transaction_type = 'destruction' then '41'
  end;
  if needed is not null and new.dea_form_id is null then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'dea_form_id',
      constraint = 'vet_controlled_substance_transactions_form_required',
      message = format('a %s of a %s substance names its Form %s', kind, replace(book.dea_schedule, '_', ' '), needed),
      hint = case needed
        when '222' then 'Record the order form in vet_dea_forms (21 CFR 1305.03, 1305.13) and name it.'
        when '106' then 'Start the report in vet_dea_forms and name it: the field office is told within one business day (21 CFR 1301.76(b)). A shortage that is no significant loss is an adjustment.'
        else 'Record the destruction in vet_dea_forms (21 CFR 1304.21(e), 1317.95) and name it.' end;
  end if;
  -- 21 CFR 1304.22(c), 1304.21(d): an invoice is the record of what passes between registrants in schedules III to V.
  if between_registrants and needed is null and new.invoice_number is null then
    raise exception using
      errcode = 'VP008', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'invoice_number',
      constraint = 'vet_controlled_substance_transactions_invoice_required',
      message = format('a %s of a %s substance names its invoice', kind, replace(book.dea_schedule, '_', ' ')),
      hint = 'Give the number of the invoice or delivery note, which is kept for two years (21 CFR 1304.04, 1304.22(c)).';
  end if;
  if new.dea_form_id is not null then
    -- Nobody completes the form meanwhile.
    select f.* into form from public.vet_dea_forms f
    where f.organization_id = new.organization_id and f.id = new.dea_form_id
    for share;
    fitting := coalesce(needed, case
      when between_registrants then '222'
      when new.transaction_type in ('waste', 'breakage') then '41' end);
    if form.id is not null and (form.form_kind is distinct from fitting
      or form.clinic_id <> new.clinic_id and new.transaction_type not in ('transfer_in', 'transfer_out'))
    then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'dea_form_id',
        constraint = 'vet_controlled_substance_transactions_form_fits',
        message = case when form.form_kind is distinct from fitting
          then format('a form %s does not belong to a %s', form.form_kind, kind)
          else 'the form is of another location' end,
        hint = 'Name the form that this entry belongs to, of this location, or none.';
    end if;
    if form.status in ('completed', 'void') or form.form_kind = '222' and form.status = 'draft' then
      raise exception using
        errcode = 'VP002', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'dea_form_id',
        constraint = 'vet_controlled_substance_transactions_form_open',
        message = format('form %s %s is %s and takes no entries', form.form_kind, form.form_number, form.status),
        hint = case form.status when 'draft' then 'Sign and submit the order first.' else 'Name a form that is open.' end;
    end if;
    on_day := public.vet_day_at_clinic(new.organization_id, new.clinic_id, new.occurred_at);
    if form.form_kind = '222' and on_day > form.ordered_on + 60 then
      raise exception using
        errcode = 'VP008', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'occurred_at',
        constraint = 'vet_controlled_substance_transactions_form_sixty_days',
        message = format('the order form of %s was valid for 60 days, until %s', form.ordered_on, form.ordered_on + 60),
        hint = 'Order again on a new Form 222 (21 CFR 1305.13).';
    end if;
    if form.form_kind = '222' and form.id is not null and not exists (
      select from public.vet_dea_form_items i
      where i.organization_id = new.organization_id and i.dea_form_id = form.id
        and lower(btrim(i.substance_name)) = book.substance_normalized)
    then
      raise exception using
        errcode = 'VP011', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'dea_form_id',
        constraint = 'vet_controlled_substance_transactions_form_line',
        message = format('no line of Form 222 %s is about the substance of this book', form.form_number),
        hint = 'Name the form that ordered it; substances are written there as on the book.';
    end if;
    -- Two employees see a destruction, and say so on the form (21 CFR 1317.95(d)).
    if new.transaction_type = 'destruction' and form.id is not null and (form.first_witness_id is null
      or form.second_witness_id is null
      or coalesce(new.witnessed_by not in (form.first_witness_id, form.second_witness_id), true))
    then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'witnessed_by',
        constraint = 'vet_controlled_substance_transactions_two_witnesses',
        message = 'a destruction is seen by the two witnesses that its Form 41 names',
        hint = 'Name both witnesses on the form and one of them here (21 CFR 1317.95(d)).';
    end if;
  end if;
  -- Which other entries need a witness is state law and custom: the setting controlledWitness lists them.
  if new.witnessed_by is null then
    witnessed := coalesce(public.vet_practice_setting(new.organization_id, new.clinic_id, 'controlledWitness'),
      '["waste", "breakage"]');
    if witnessed ? new.transaction_type then
      raise exception using
        errcode = 'VP010', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'witnessed_by',
        constraint = 'vet_controlled_substance_transactions_witness_required',
        message = format('a second person witnesses a %s', kind),
        hint = 'Name who saw it in witnessed_by. Which entries need a witness is the setting controlledWitness.';
    end if;
  elsif public.vet_same_person(new.organization_id, new.performed_by, new.witnessed_by)
    or exists (
      select from public.vet_staff s
        left join public.vet_medication_administration m
          on m.organization_id = s.organization_id and m.id = new.administration_id and m.administered_by = s.id
        left join public.vet_prescription_refills f
          on f.organization_id = s.organization_id and f.id = new.refill_id and f.dispensed_by = s.id
      where s.organization_id = new.organization_id and coalesce(m.id, f.id) is not null
        and (s.user_id = new.witnessed_by or public.vet_same_person(new.organization_id, s.user_id, new.witnessed_by)))
  then
    raise exception using
      errcode = 'VP012', schema = 'public', table = 'vet_controlled_substance_transactions', column = 'witnessed_by',
      constraint = 'vet_controlled_substance_transactions_witness_other_person',
      message = 'the witness is the person who did it',
      hint = 'Name another person who saw it.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_check_entry_law() is
  'Asks for what the law wants with an entry: order form, loss report, record of destruction, invoice and witness.';
--> statement-breakpoint
create or replace trigger vet_check_entry_3_law
  before insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_check_entry_law();
--> statement-breakpoint
create or replace function public.vet_fill_entry() returns trigger
language plpgsql
as $function$
declare
  newest record;
begin
  if not exists (
    select from public.vet_controlled_substance_registers r
    where r.organization_id = new.organization_id and r.id = new.register_id)
  then
    return new;
  end if;
  select t.entry_number, t.balance_after into newest
  from public.vet_controlled_substance_transactions t
  where t.organization_id = new.organization_id and t.register_id = new.register_id
  order by t.entry_number desc
  limit 1;
  new.entry_number := coalesce(newest.entry_number, 0) + 1;
  new.balance_after := coalesce(newest.balance_after, 0) + new.quantity;
  if new.balance_after < 0 then
    raise exception using
      errcode = 'VP005', schema = 'public', table = 'vet_controlled_substance_registers', column = 'quantity_on_hand',
      constraint = 'vet_controlled_substance_registers_quantity_available',
      message = format('the book shows %s, and %s cannot be taken from it', trim_scale(coalesce(newest.balance_after, 0)),
        trim_scale(- new.quantity)),
      hint = 'Write what came in first. Where more is on the shelf than in the book, count it and write an adjustment.';
  end if;
  return new;
end
$function$;
--> statement-breakpoint
comment on function public.vet_fill_entry() is
  'Numbers an entry without a gap and reckons the balance after it, which never falls below zero.';
--> statement-breakpoint
create or replace trigger vet_fill_entry
  before insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_fill_entry();
--> statement-breakpoint
create or replace function public.vet_keep_register_balance() returns trigger
language plpgsql
as $function$
begin
  update public.vet_controlled_substance_registers r
  set quantity_on_hand = new.balance_after, last_entry_number = new.entry_number
  where r.organization_id = new.organization_id and r.id = new.register_id;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_keep_register_balance() is 'Copies number and balance of the newest entry to its book.';
--> statement-breakpoint
create or replace trigger vet_keep_register_balance
  after insert on public.vet_controlled_substance_transactions
  for each row execute function public.vet_keep_register_balance();
--> statement-breakpoint
revoke execute on function public.vet_check_entry_book(), public.vet_check_entry_subject(), public.vet_check_entry_law(),
  public.vet_fill_entry(), public.vet_keep_register_balance() from public;
-- vet-plan: down
drop trigger if exists vet_keep_register_balance on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_keep_register_balance();
--> statement-breakpoint
drop trigger if exists vet_fill_entry on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_fill_entry();
--> statement-breakpoint
drop trigger if exists vet_check_entry_3_law on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_check_entry_law();
--> statement-breakpoint
drop trigger if exists vet_check_entry_2_subject on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_check_entry_subject();
--> statement-breakpoint
drop trigger if exists vet_check_entry_1_book on public.vet_controlled_substance_transactions;
--> statement-breakpoint
drop function if exists public.vet_check_entry_book();
