-- A conversation knows when its newest message was written.
create or replace function public.vet_mirror_newest_message() returns trigger
language plpgsql
as $function$
begin
  update public.vet_ai_conversations c
  set last_message_at = new.created_at
  where c.organization_id = new.organization_id and c.id = new.conversation_id and c.last_message_at < new.created_at;
  return null;
end
$function$;
--> statement-breakpoint
comment on function public.vet_mirror_newest_message() is 'Copies the time of the newest message to vet_ai_conversations.last_message_at.';
--> statement-breakpoint
create or replace trigger vet_mirror_newest_message
  after insert on public.vet_ai_messages
  for each row execute function public.vet_mirror_newest_message();
--> statement-breakpoint
revoke execute on function public.vet_mirror_newest_message() from public;
-- vet-plan: down
drop trigger if exists vet_mirror_newest_message on public.vet_ai_messages;
--> statement-breakpoint
drop function if exists public.vet_mirror_newest_message();
