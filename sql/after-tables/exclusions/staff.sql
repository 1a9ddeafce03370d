-- One person is at one place at a time. Weekly hours compare on a day of reference.
select public.vet_add_exclusion(
  'vet_vet_schedules', 'vet_vet_schedules_weekly_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    int4range(day_of_week, day_of_week, '[]') with &&, daterange(starts_on, ends_on) with &&,
    tsrange(date '2000-01-01' + start_time, date '2000-01-01' + end_time) with &&)
    where (day_of_week is not null and schedule_type in ('available', 'surgery'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_vet_schedules', 'vet_vet_schedules_date_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    tsrange(specific_date + start_time, specific_date + end_time) with &&)
    where (specific_date is not null and schedule_type in ('available', 'surgery'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_schedules', 'vet_staff_schedules_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    tstzrange(starts_at, ends_at) with &&) where (status <> 'cancelled')$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_attendance', 'vet_staff_attendance_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    tstzrange(clock_in_at, clock_out_at) with &&)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_leave_requests', 'vet_staff_leave_requests_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    daterange(starts_on, ends_on, '[]') with &&) where (status in ('pending', 'approved'))$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_clinic_assignments', 'vet_staff_clinic_assignments_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    public.vet_exactly(clinic_id) with =, daterange(start_date, end_date) with &&)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_staff_clinic_assignments', 'vet_staff_clinic_assignments_primary_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(staff_id) with =,
    daterange(start_date, end_date) with &&) where (is_primary)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_vet_clinic_assignments', 'vet_vet_clinic_assignments_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    public.vet_exactly(clinic_id) with =, daterange(start_date, end_date) with &&)$$
);
--> statement-breakpoint
select public.vet_add_exclusion(
  'vet_vet_clinic_assignments', 'vet_vet_clinic_assignments_primary_overlap',
  $$(public.vet_exactly(organization_id) with =, public.vet_exactly(veterinarian_id) with =,
    daterange(start_date, end_date) with &&) where (is_primary)$$
);
