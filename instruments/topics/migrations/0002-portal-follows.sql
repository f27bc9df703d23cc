-- Calls and guide lists stand on the public's pages, which are kept by the publication's version: it rises with them.
create trigger topic_call_shown after insert or update or delete on topic_call
  for each statement execute function app.touch_publication();
create trigger guide_topic_shown after insert or update or delete on guide_topic
  for each statement execute function app.touch_publication();
create trigger topic_case_shown after update of state, title, audience on "case"
  for each row when (new.kind = 'topic-call') execute function app.touch_publication();
