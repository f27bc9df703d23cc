// Coverage by cohort, with the list of who is not reached yet: for those who can do something about it, and nobody else.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { addDays, yearOf } from '#kernel/deadlines';
import { attendedStates, gatheringsMet, rollOf } from '#kernel/gatherings';
import { type Refusal, refuse } from '#platform/errors';
import { type CoverageView, coverageParameters, coverageView } from '../contract/coverage.ts';
import type { CoverageKind } from '../contract/vocabulary.ts';
import { coverageOf } from './rules.ts';
import { bodiesCounted, madeUpFor, membersOn } from './storage.ts';

const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`);

interface Span {
  readonly from: string;
  readonly until: string;
  readonly of: CoverageKind;
}

/** Whoever was there, also late, or has made up for it. Three SQL queries. */
async function reached({ tx }: QueryContext, { from, until, of }: Span): Promise<Set<string>> {
  const span = { from: startOf(from), until: startOf(addDays(until, 1)), closedOnly: true };
  const met = await gatheringsMet(
    tx,
    of === 'training' ? { ...span, kinds: ['training'] } : { ...span, studyOnly: true },
  );
  const ids = met.map(({ id }) => id);
  const attended = (await rollOf(tx, ids)).filter(({ attendance }) => attendedStates.includes(attendance));
  return new Set([...attended.map(({ personId }) => personId), ...(await madeUpFor(tx, ids))]);
}

/** Five SQL queries. */
export const studyCoverage = defineQuery({
  name: 'studies.coverage',
  parameters: coverageParameters,
  answer: coverageView,
  who: ['study-secretary', 'member-affairs-officer'],
  async ask(context, { from: first, until: last, of }): Promise<CoverageView | Refusal> {
    const { tx, today } = context;
    const from = first ?? `${yearOf(today)}-01-01`;
    const until = last ?? today;
    if (until < from) return refuse('coverage-span-reversed', { from, until });
    const covered = await reached(context, { from, until, of });
    const members = await membersOn(tx, today);
    return { from, until, of, cohorts: coverageOf(members, await bodiesCounted(tx), covered) };
  },
});
