-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_roles is 'A role of one practice, such as receptionist. It has its own permissions and those of its parent, and of the parent''s parent; no role is its own ancestor. System roles come with the practice and are neither renamed nor deleted.';
  comment on column public.vet_roles.parent_role_id is 'Role whose permissions this one inherits.';
  comment on column public.vet_roles.is_system_role is 'Provisioned with the practice.';

  comment on table public.vet_permissions is 'The catalogue of what can be allowed: an action on a resource. Shared by all practices and read-only to them; a host application adds its own resources and actions with a migration.';
  comment on column public.vet_permissions.resource is 'What is acted on, for example medical_records.';
  comment on column public.vet_permissions.action is 'What is done, for example export; manage stands for every action.';

  comment on table public.vet_role_permissions is 'What a role allows or denies, for which rows and which fields. A deny overrides every allow, whichever role it comes from.';
  comment on column public.vet_role_permissions.fields is 'Columns it is limited to, in camel case; none means the whole row.';
  comment on column public.vet_role_permissions.conditions is 'Rows it is limited to: ownRecordsOnly, clinicOnly, departmentOnly (each true or absent) and clinicId.';
  comment on column public.vet_role_permissions.conditions_hash is 'SHA-256 of the conditions in the form jsonb gives them. Kept by the database.';

  comment on table public.vet_user_roles is 'A role given to a user, for one location or for all, from valid_from until valid_until (half-open). Taking it back sets valid_until; giving it again moves both. Who had which role when is in the audit log.';
  comment on column public.vet_user_roles.clinic_id is 'Location it is limited to; empty for all of them.';
  comment on column public.vet_user_roles.valid_until is 'First moment it no longer holds; empty for good.';
  comment on column public.vet_user_roles.assigned_by is 'Who gave it; empty for roles provisioned with the practice.';
end
$comments$;
