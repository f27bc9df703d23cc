// A member's file: a year or a term of it, for the member, for named staff, and in part for a body's officer. Everybody
// else is told that there is nothing, and so is whoever asks for a person without a seat.
import { defineQuery, type Query, type QueryContext } from '#kernel/acts';
import { type DeedKinds, deedGroups } from '#kernel/deeds';
import { type Refusal, refuse } from '#platform/errors';
import { readContests } from '../contests/storage.ts';
import { type DutyFileView, dutyFileView, fileParameters } from '../contract/file.ts';
import type { LookWay } from '../contract/vocabulary.ts';
import { readOwnDeeds } from '../outside/storage.ts';
import { type SeatOfMember, seatOf } from '../people.ts';
import { countsByGroup } from '../reports/main-deeds.ts';
import { readReport } from '../reports/storage.ts';
import { contestUntil, reportDueOn } from '../settings.ts';
import { contestSeen, outsideSeen } from '../views.ts';
import { bodyStaff, namedStaff, sightOf } from '../who-sees.ts';
import { linesOf } from './lines.ts';
import { looksOf, noteLook } from './looks.ts';
import { struckOf } from './struck.ts';

export interface Asked {
  readonly personId: string;
  readonly year?: number | undefined;
  readonly whole: 'yes' | 'no';
  readonly way: LookWay;
}

const mostMatters = 100;

function yearsOf({ from, until }: SeatOfMember, today: string): number[] {
  const first = Number(from.slice(0, 4));
  const end = until !== null && until < today ? until : today;
  const last = Math.max(first, Number(end.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

async function mattersOf(context: QueryContext, asked: { personId: string; isPartial: boolean }) {
  if (asked.isPartial) return { additions: [], contests: [] };
  const wanted = { personId: asked.personId, limit: mostMatters };
  return { additions: await readOwnDeeds(context.tx, wanted), contests: await readContests(context.tx, wanted) };
}

async function reportOf(
  context: QueryContext,
  { personId, year }: { personId: string; year: number },
  isStanding: boolean,
) {
  const { tx, actor, settings } = context;
  const found = await readReport(tx, { personId, year });
  const report = found && (sightOf(actor, personId) === 'own' || found.state !== 'draft') ? found : null;
  const isDue = isStanding && report?.state !== 'submitted' && report?.state !== 'acknowledged';
  return { year, id: report?.caseId ?? null, state: report?.state ?? null, dueOn: reportDueOn(settings, year), isDue };
}

/** Nine SQL queries, of which one reads the deeds that stand and one those that stand no longer. */
export async function fileSeen(context: QueryContext, kinds: DeedKinds, asked: Asked): Promise<DutyFileView | Refusal> {
  const { tx, actor, today, settings } = context;
  const { personId, whole, way } = asked;
  const sight = sightOf(actor, personId);
  const seat = sight === 'none' ? null : await seatOf(tx, personId, today);
  if (!seat) return refuse('not-found');
  const isOwn = sight === 'own';
  const isPartial = sight === 'own-bodies';
  if (!isOwn || way === 'taken') await noteLook(context, personId, way);
  const years = yearsOf(seat, today);
  const year = asked.year ?? years[0]!;
  const span =
    whole === 'yes'
      ? { from: seat.from, until: seat.until ?? today }
      : { from: `${year}-01-01`, until: `${year}-12-31` };
  const { additions, contests } = await mattersOf(context, { personId, isPartial });
  const wanted = { personId, ...span, isPartial, kinds, contests };
  const lines = await linesOf(context, wanted);
  const until = contestUntil(settings, year);
  const inSpan = ({ doneOn }: { doneOn: string }) => doneOn >= span.from && doneOn <= span.until;
  const { person, term, from, until: seatUntil } = seat;
  return {
    ...{ person, term: { ...term, from, until: seatUntil }, year: whole === 'yes' ? null : year, years },
    ...{ totals: countsByGroup(lines, deedGroups), lines, isOwn, isPartial },
    struck: await struckOf(context, wanted, lines),
    additions: additions.filter(inSpan).map((added) => outsideSeen(context, added)),
    contests: contests.filter(inSpan).map((contest) => contestSeen(context, kinds, contest)),
    ...{ contestUntil: until, canContest: isOwn && today <= until },
    readers: isOwn ? await looksOf(tx, personId) : [],
    report: await reportOf(context, { personId, year }, person.isStanding),
  };
}

const asking = (kinds: DeedKinds, name: string, way: LookWay): Query =>
  defineQuery({
    name,
    parameters: fileParameters,
    answer: dutyFileView,
    who: ['member', ...namedStaff, ...bodyStaff],
    async ask(context, { personId: wanted, year, whole }) {
      const personId = wanted ?? context.actor.personId;
      return personId ? fileSeen(context, kinds, { personId, year, whole, way }) : refuse('not-found');
    },
  });

/** To read on the screen; and to take away, as paper or as data, which is noted as such. */
export const dutyFile = (kinds: DeedKinds): Query => asking(kinds, 'duty-file.file', 'read');
export const dutyFileExport = (kinds: DeedKinds): Query => asking(kinds, 'duty-file.export', 'taken');
