// What is being raised, by topic, place and time. Members see names and sizes only, and only if the committee says so.

import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import { refuse } from '#platform/errors';
import { issueList, issuesOpen, issuesParameters, walls } from '../../contract.ts';
import { barometerNumbers } from '../../settings.ts';
import { isOffice, maySee, readers } from '../../who-sees.ts';
import { lastWeeks, mondayOf, trendOf } from '../weeks.ts';
import { readAround, readIssues } from './read-issues.ts';

const weeksShown = 12;

export const issuesQuery = defineQuery({
  name: 'barometer.issues',
  parameters: issuesParameters,
  answer: issueList,
  who: readers,
  async ask({ tx, actor, settings, today }, { from: typedFrom, until: typedUntil, ...wanted }) {
    if (!maySee(actor, settings)) return refuse('not-permitted', { verb: 'barometer.issues' });
    const inside = isOffice(actor);
    const from = typedFrom || addDays(today, -settings.get(barometerNumbers.windowDays));
    const until = typedUntil || today;
    const firstWeek = mondayOf(addDays(today, -7 * (weeksShown - 1)));
    // A member who could narrow the span or the kind would learn of single voices.
    const asked = inside
      ? { ...wanted, from, until }
      : { ...wanted, topic: '', kind: '', from: '0001-01-01', until: today };
    const rows = await readIssues(tx, { ...asked, firstWeek, fewest: inside ? 1 : walls.fewestShown });
    const around = inside ? await readAround(tx, { from, until }) : null;
    const items = rows.map(({ weeks: counts, ...row }) => {
      const weeks = lastWeeks(counts, today, weeksShown);
      return inside
        ? { ...row, weeks, trend: trendOf(weeks) }
        : { ...row, firstOn: null, lastOn: null, weeks: [], trend: null };
    });
    const empty = { voices: 0, alone: 0, places: [], topics: [], kinds: [] };
    return { items, ...(around ?? empty), isOffice: inside };
  },
});

/** Asked by the phone before it shows the way there. */
export const issuesOpenQuery = defineQuery({
  name: 'barometer.issues-open',
  parameters: z.object({}),
  answer: issuesOpen,
  who: readers,
  ask: async ({ actor, settings }) => ({ isOpen: maySee(actor, settings) }),
});
