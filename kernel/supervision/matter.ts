// One thing that is waited for, with the case it belongs to, whose desk it lies on, and the rungs already taken.
import type { CalendarDate } from '#kernel/deadlines';
import { addWorkingDays } from '#kernel/deadlines';
import type { Desk, MatterKind } from './contract.ts';
import { isOwnDesk } from './desks.ts';
import { type Circumstances, type Ladder, ladderOf, type TakenStep, type Watched } from './ladder.ts';

export interface StoredStep extends TakenStep {
  readonly id: string;
  readonly takenAt: Date;
  readonly by: string;
  readonly dueOn: CalendarDate;
  readonly withWhom: string;
  readonly text: string;
  readonly documentNumber: string | null;
}

/** As it is read; the date of a silence follows from the committee's own number of days. */
export interface StoredMatter {
  readonly id: string;
  readonly kind: MatterKind;
  readonly waitsFor: string;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly caseTitle: string;
  readonly caseVersion: number;
  readonly isKey: boolean;
  readonly sessionName: string | null;
  readonly undertakingId: string | null;
  readonly unitIds: readonly string[];
  readonly unitNames: readonly string[];
  readonly desk: Desk;
  /** Leader, drafter, contact, as far as they are appointed. */
  readonly peopleIds: readonly string[];
  readonly people: readonly string[];
  readonly leaderId: string | null;
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly round: number;
  readonly clockState: Watched['clockState'];
  readonly endedOn: CalendarDate | null;
  readonly promise: string | null;
  readonly steps: readonly StoredStep[];
}

export interface Matter extends StoredMatter {
  readonly dueOn: CalendarDate;
  readonly ladder: Ladder;
  readonly watched: Watched;
}

export function matterOf(stored: StoredMatter, circumstances: Circumstances): Matter {
  const { rules, calendar } = circumstances;
  const dueOn = stored.dueOn ?? addWorkingDays(stored.startedOn, rules.silenceWorkingDays, calendar);
  const { round, clockState, steps, desk } = stored;
  const watched: Watched = { dueOn, round, clockState, isOwn: isOwnDesk(desk), taken: steps };
  return { ...stored, dueOn, watched, ladder: ladderOf(watched, circumstances) };
}

/** What is raised at all: a silence counts from its day, and not beside a clock of the same unit that is late. */
export function raised(matters: readonly Matter[]): Matter[] {
  const isLate = ({ kind, ladder }: Matter) => kind !== 'silence' && ladder.standing === 'late';
  const lateUndertakings = new Set(matters.filter(isLate).map(({ undertakingId }) => undertakingId));
  return matters.filter(
    ({ kind, ladder, undertakingId }) =>
      kind !== 'silence' || (ladder.standing === 'late' && !lateUndertakings.has(undertakingId)),
  );
}

/** By date, then by case: never by who is how late. */
export const byDate = (one: Matter, other: Matter): number =>
  one.dueOn.localeCompare(other.dueOn) ||
  (one.caseNumber ?? '').localeCompare(other.caseNumber ?? '') ||
  one.caseId.localeCompare(other.caseId) ||
  one.id.localeCompare(other.id);
