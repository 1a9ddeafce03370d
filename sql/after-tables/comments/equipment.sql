-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_equipment is 'A device or piece of furniture that a clinic owns or leases, with its calibration and upkeep. What must be calibrated says how often; radiation-producing devices carry the registration that most states require. Retired devices stay, for results and images point back at them in time.';
  comment on column public.vet_equipment.asset_number is 'Number on the practice''s own tag.';
  comment on column public.vet_equipment.supplier is 'Dealer or lessor, where it is none of the practice''s suppliers.';
  comment on column public.vet_equipment.room_id is 'Where it stands.';
  comment on column public.vet_equipment.current_location is 'Where it stands, in words: a shelf, a vehicle, a colleague.';
  comment on column public.vet_equipment.resource_id is 'The bookable resource that this device is, if appointments reserve it.';
  comment on column public.vet_equipment.registration_number is 'Registration with the radiation control authority.';
  comment on column public.vet_equipment.maintenance_frequency_days is 'Days between two preventive services.';

  comment on table public.vet_equipment_maintenance is 'One service of a device: planned, or done by one of the staff or by a vendor. A calibration or inspection that was completed says whether the device passed, for an inspector asks for exactly that.';
  comment on column public.vet_equipment_maintenance.performed_by is 'The member of staff who did it.';
  comment on column public.vet_equipment_maintenance.external_vendor is 'The company that did it.';
  comment on column public.vet_equipment_maintenance.document_url is 'Certificate or service report.';
  comment on column public.vet_equipment_maintenance.next_maintenance_date is 'When the next one of this kind is due.';
end
$comments$;
