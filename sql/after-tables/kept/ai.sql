-- Generated from src/schema: npm run generate
select public.vet_keep_columns('vet_ai_conversations', '{
  "last_message_at": "Write a message."
}');
