import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { type PeopleTables, plenarySessions } from '#kernel/people';
import { tables } from '#platform/database';
import { frameRegister } from '../contract.ts';

/** Terms, plenary sessions and bodies: the frame in which people hold seats. */
export const listFrame = defineQuery({
  name: 'people.frame',
  parameters: z.object({}),
  answer: frameRegister,
  who: ['system-administrator', 'security-administrator', 'proposal-officer', 'member-affairs-officer'],
  async ask({ tx }) {
    const db = tables<PeopleTables>(tx);
    const terms = await db.selectFrom('term').selectAll().orderBy('ordinal', 'desc').execute();
    const closings = await db.selectFrom('plenary_session').select(['id', 'closes_on']).execute();
    const closesOn = new Map(closings.map(({ id, closes_on }) => [id, closes_on]));
    const sessions = await plenarySessions(tx);
    const bodies = await db.selectFrom('body').selectAll().orderBy('kind').orderBy('position').execute();
    return {
      terms: terms.map(({ id, ordinal, name, starts_on, ends_on }) => ({
        ...{ id, ordinal, name, startsOn: starts_on, endsOn: ends_on },
      })),
      sessions: sessions.map(({ from, until, termOrdinal: _, ...session }) => ({
        ...session,
        closesOn: closesOn.get(session.id) ?? null,
        inSessionFrom: from.toISOString(),
        inSessionUntil: until.toISOString(),
      })),
      bodies: bodies.map((body) => ({
        ...{ id: body.id, kind: body.kind, name: body.name, position: body.position },
        ...{ shortName: body.short_name, nationalCode: body.national_code },
        ...{ termId: body.term_id, endedOn: body.ended_on },
      })),
    };
  },
});
