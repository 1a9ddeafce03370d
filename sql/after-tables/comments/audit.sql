-- Generated from src/schema: npm run generate
do $comments$
begin
  comment on table public.vet_access_logs is 'One access: a read, a search, an export, a sign-in, an entry from outside the practice, a tool that an AI ran. Written by the application in the transaction of the access itself, and append-only: only the retention job removes rows. Partitioned by month on occurred_at. There are no foreign keys at all, on purpose: a row must outlive everything it speaks of, and logging an access must not depend on any other row.';
  comment on column public.vet_access_logs.occurred_at is 'When the access was made. Decides the partition.';
  comment on column public.vet_access_logs.clinic_id is 'The location the caller worked at.';
  comment on column public.vet_access_logs.user_id is 'The login that acted; empty for jobs and for a sign-in with an unknown address.';
  comment on column public.vet_access_logs.staff_id is 'The employee behind the login, if any.';
  comment on column public.vet_access_logs.user_role is 'Role in which the access was allowed or refused.';
  comment on column public.vet_access_logs.resource_type is 'What was accessed: a table, a report, a screen, the name of an AI tool.';
  comment on column public.vet_access_logs.resource_id is 'Id of the one record that was accessed.';
  comment on column public.vet_access_logs.record_count is 'How many records a search, export or print returned.';
  comment on column public.vet_access_logs.patient_id is 'The animal whose record was accessed, whatever the resource.';
  comment on column public.vet_access_logs.client_id is 'The person whose data was accessed, whatever the resource.';
  comment on column public.vet_access_logs.phi_fields is 'SQL names of the sensitive columns that were shown; empty when the access is not broken down.';
  comment on column public.vet_access_logs.is_controlled is 'The access concerned controlled substances.';
  comment on column public.vet_access_logs.reason is 'Why, in the words of the caller.';
  comment on column public.vet_access_logs.session_id is 'Session of the caller, as the application names it.';
  comment on column public.vet_access_logs.request_id is 'Request of the caller; the same in the log of the application.';
  comment on column public.vet_access_logs.ip_address is 'Address of the caller, as the application saw it.';
  comment on column public.vet_access_logs.transaction_id is 'Full 64-bit number of the transaction. Sealing waits until it is settled.';
  comment on column public.vet_access_logs.row_hash is 'SHA-256 of the other columns, in hexadecimal; also the leaf of the Merkle tree that seals the row.';

  comment on table public.vet_audit_logs is 'One change of one row: who changed what, when, from where and why. Written by triggers, never by the application, and append-only: only the retention job removes rows. An update stores the columns that changed; encrypted columns never appear here, only that they changed and under which key. Partitioned by month on occurred_at. There are no foreign keys at all, on purpose: an audit row must outlive everything it speaks of, and writing one must not depend on any other row. Nor are there rules for rows that only generated triggers write: PostgreSQL reads each CHECK anew for every statement, three microseconds of every change.';
  comment on column public.vet_audit_logs.occurred_at is 'When the statement that made the change was done, by the clock. Decides the partition.';
  comment on column public.vet_audit_logs.table_name is 'SQL name of the table, also where the row sits in one of its partitions.';
  comment on column public.vet_audit_logs.record_id is 'Id of the changed row; empty when a whole table was truncated.';
  comment on column public.vet_audit_logs.clinic_id is 'The location the changed row belongs to, where it names one.';
  comment on column public.vet_audit_logs.user_id is 'The login that acted, from the context of the transaction; empty for jobs.';
  comment on column public.vet_audit_logs.staff_id is 'The employee behind the login, if any.';
  comment on column public.vet_audit_logs.old_values is 'Before the change: the whole row of a DELETE, the changed columns of an UPDATE.';
  comment on column public.vet_audit_logs.new_values is 'After the change: the whole row of an INSERT, the changed columns of an UPDATE.';
  comment on column public.vet_audit_logs.changed_fields is 'SQL names of the columns an UPDATE changed.';
  comment on column public.vet_audit_logs.reason is 'Why, in the words of the person or the job.';
  comment on column public.vet_audit_logs.session_id is 'Session of the caller, as the application names it.';
  comment on column public.vet_audit_logs.request_id is 'Request of the caller; the same in the log of the application.';
  comment on column public.vet_audit_logs.ip_address is 'Address of the caller, as the application saw it.';
  comment on column public.vet_audit_logs.is_phi is 'The table holds data about a person or an animal''s health.';
  comment on column public.vet_audit_logs.is_financial is 'The table holds amounts of money.';
  comment on column public.vet_audit_logs.is_controlled is 'The row concerns a controlled substance.';
  comment on column public.vet_audit_logs.transaction_id is 'Full 64-bit number of the transaction. Groups what was changed together; sealing waits until it is settled.';
  comment on column public.vet_audit_logs.row_hash is 'SHA-256 of the other columns, in hexadecimal. Kept by the database.';
  comment on column public.vet_audit_logs.created_at is 'Start of the transaction that made the change: the updated_at of the rows it changed.';

  comment on table public.vet_audit_seals is 'Evidence of what a log of one practice held when it was sealed. A seal covers the rows of the transactions numbered from from_xid up to and without to_xid, all of them settled; its Merkle root is over their hashes in the order of transaction number and id, and its own hash includes that of the seal before it. Changed, missing, added and exchanged rows are found by comparing the log with the leaves; changed and missing seals by the chain. Written by vet-plan audit seal alone and append-only. There are no foreign keys, on purpose: a seal must outlive everything it speaks of. Transaction numbers start anew when the rows are restored into another cluster. What follows is a new era, whose first seal covers every row that no seal had.';
  comment on column public.vet_audit_seals.number is 'Counts the seals of a log, from 1.';
  comment on column public.vet_audit_seals.era is 'Counts the clusters the log has lived in, from 1.';
  comment on column public.vet_audit_seals.cluster is 'System identifier of the cluster, as PostgreSQL names it; empty where it may not be read.';
  comment on column public.vet_audit_seals.from_xid is 'Number of the first transaction covered.';
  comment on column public.vet_audit_seals.to_xid is 'Number of the first transaction not covered any more.';
  comment on column public.vet_audit_seals.merkle_root is 'Root of the Merkle tree (RFC 6962) over the hashes of the rows, in hexadecimal.';
  comment on column public.vet_audit_seals.previous_hash is 'seal_hash of the seal before; empty for the first.';
  comment on column public.vet_audit_seals.seal_hash is 'SHA-256 over what this seal says and the hash of the seal before, in hexadecimal. To be kept outside as an anchor.';
  comment on column public.vet_audit_seals.leaves is 'Base64 of, per row in order: transaction number (8 bytes), id (16) and row hash (32).';
  comment on column public.vet_audit_seals.sealed_by is 'Database login that sealed.';
  comment on column public.vet_audit_seals.purged_at is 'When the retention job removed rows that this seal covers: what is missing since then is no tampering.';
  comment on column public.vet_audit_seals.purge_reason is 'Which rule the removal followed.';
end
$comments$;
