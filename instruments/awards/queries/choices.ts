// What the forms of a round offer: sessions, candidates with who is named already, people for panel and council.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { holdersOf, plenarySessions } from '#kernel/people';
import { committeeOfficeRoles, hasRole, unitsOf } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import { candidatesOf } from '../candidates.ts';
import { type AwardChoices, awardChoices } from '../contract.ts';
import { readRound } from '../storage.ts';

/** Members and the staff of the committee's own bodies; never a phone or an address. */
async function people(tx: Transaction): Promise<AwardChoices['people']> {
  const { rows } = await sql<AwardChoices['people'][number]>`select person.id, person.name,
      coalesce(person.employer, '') as detail
    from person where person.tenant_id = app.tenant_id()
      and (exists (select from seat where seat.tenant_id = person.tenant_id and seat.person_id = person.id
          and seat.ends_on is null)
        or exists (select from role_holding h where h.tenant_id = person.tenant_id and h.person_id = person.id
          and h.unit_id is null and h.ends_on is null))
    order by person.pinyin, person.id`.execute(tx);
  return rows;
}

export const awardChoicesQuery = defineQuery({
  name: 'awards.choices',
  parameters: z.object({ roundId: z.uuid().optional() }),
  answer: awardChoices,
  who: [...committeeOfficeRoles, 'body-officer', 'convenor', 'unit-contact', 'unit-leader'],
  async ask({ tx, actor, today }, { roundId }): Promise<AwardChoices> {
    const isOffice = hasRole(actor, committeeOfficeRoles);
    const sessions = (await plenarySessions(tx)).filter(({ opensOn }) => opensOn <= today);
    const round = roundId ? await readRound(tx, roundId) : null;
    const wanted = round && { kind: round.awardKind, sessionId: round.sessionId };
    const found = wanted ? await candidatesOf(tx, wanted) : [];
    const speaksForBody = isOffice || hasRole(actor, ['body-officer', 'convenor']);
    const candidates = speaksForBody ? found : found.filter(({ targetId }) => unitsOf(actor).includes(targetId));
    const named = new Set(round?.nominees.map(({ targetId }) => targetId));
    return {
      sessions: sessions.map(({ id, name }) => ({ id, name })),
      candidates: candidates.map(({ targetId, label, detail, isCollective }) => ({
        ...{ id: targetId, label, detail, isCollective },
        isNominated: named.has(targetId),
      })),
      people: isOffice ? await people(tx) : [],
      councilIds: isOffice ? await holdersOf(tx, { roles: ['chairpersons-council'], today }) : [],
    };
  },
});
