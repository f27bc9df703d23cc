-- Planned while the table was small, the deletion would read all of it for each item, and keep doing so while it grows.
alter function app.place_under_units(app.published_mark[]) set enable_seqscan = off;
alter function app.add_headings(app.published_mark[], integer) set enable_seqscan = off;
