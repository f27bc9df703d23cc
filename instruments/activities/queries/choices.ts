// What the form for an activity offers: bodies with their number of people, wholes a part may belong to, people by name.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { gatheringKindNames } from '#kernel/gatherings';
import { bodiesSpokenFor, hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type ActivityChoices, activityChoices, activityPeople, activityPeopleParameters } from '../contract.ts';
import { isStudyKind, kindRules } from '../kinds.ts';
import { isActivityOffice } from '../who-may.ts';
import { deskReaders } from './list.ts';

const wholes = gatheringKindNames.filter((kind) => kindRules[kind].isWhole);

/** Two SQL queries. */
export const choicesQuery = defineQuery({
  name: 'activities.choices',
  parameters: z.object({}),
  answer: activityChoices,
  who: deskReaders,
  async ask({ tx, actor, today, now }): Promise<ActivityChoices> {
    const holds = sql`starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)`;
    const bodies = await sql<ActivityChoices['bodies'][number]>`select b.id, b.name, b.kind,
        (select count(*)::int from (
          select person_id from seat where tenant_id = b.tenant_id and sector_id = b.id and ${holds}
          union select person_id from placement where tenant_id = b.tenant_id and body_id = b.id and ${holds}
          union select person_id from seat where tenant_id = b.tenant_id and b.kind = 'standing-committee' and is_standing
            and ${holds}) one) as people
      from body b where b.tenant_id = app.tenant_id() and (b.ended_on is null or b.ended_on > ${today}::date)
      order by b.kind, b.position, b.name, b.id`.execute(tx);
    const open = await sql<ActivityChoices['wholes'][number]>`select k.id, k.title, g.kind
      from gathering g join "case" k on k.tenant_id = g.tenant_id and k.id = g.case_id
      where g.tenant_id = app.tenant_id() and k.kind = 'activity' and g.kind = any(${wholes}::text[])
        and k.state in ('draft', 'announced', 'under-way') and g.ends_at > ${now}
      order by g.starts_at, k.id limit 50`.execute(tx);
    const isOffice = isActivityOffice(actor);
    const isStudyOnly = !isOffice && bodiesSpokenFor(actor).length === 0 && hasRole(actor, ['study-secretary']);
    return {
      bodies: bodies.rows,
      hostBodyIds: isOffice || isStudyOnly ? null : bodiesSpokenFor(actor),
      kinds: isStudyOnly ? gatheringKindNames.filter(isStudyKind) : [...gatheringKindNames],
      wholes: open.rows,
    };
  },
});

const typedName = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One SQL query. */
export const activityPeopleQuery = defineQuery({
  name: 'activities.people',
  parameters: activityPeopleParameters,
  answer: activityPeople,
  who: deskReaders,
  async ask({ tx, today }, { words }) {
    const typed = typedName(words);
    if (typed === '') return { people: [] };
    const start = `${typed}%`;
    const { rows } = await sql<{ id: string; name: string; detail: string; isMember: boolean }>`select p.id, p.name,
        coalesce(sector.name, p.post, '') as detail, seat.id is not null as "isMember"
      from person p
        left join lateral (select id, sector_id from seat where tenant_id = p.tenant_id and person_id = p.id
          and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)
          order by starts_on desc, id limit 1) seat on true
        left join body sector on sector.tenant_id = p.tenant_id and sector.id = seat.sector_id
      where p.tenant_id = app.tenant_id()
        and (p.name like ${`%${typed}%`} or p.initials like ${start} or replace(p.pinyin, ' ', '') like ${start})
      order by seat.id is null, p.pinyin, p.name, p.id limit 20`.execute(tx);
    return { people: rows };
  },
});
