-- Why private details stay in a bulletin's text (an urgent case must name the person); empty when there are none.
alter table information_issue add column privacy_note text not null default '';
