// An act is the only way anything changes. Its public name leads to action file, route, test and API operation.
import type { ZodType } from 'zod';
import type { CaseRecord } from '#kernel/cases';
import type { Period } from '#kernel/deadlines';
import type { NewDeed, WithdrawnDeeds } from '#kernel/deeds';
import type { Lifecycle } from '#kernel/lifecycle';
import type { Capacities } from '#kernel/permissions';
import type { Refusal } from '#platform/errors';
import type { ActContext } from './context.ts';

/** A thing with a lifecycle that an act meets: a case, or an undertaking or commitment below a case. */
export interface Subject<State extends string = string, Facts = unknown> {
  readonly record: CaseRecord;
  /** The id of the thing itself; equals the case's for the case. */
  readonly id: string;
  readonly state: State;
  readonly facts: Facts;
  readonly capacities: Capacities;
}

export interface SubjectKind<State extends string, Facts, S extends Subject<State, Facts>> {
  readonly lifecycle: Lifecycle<State, Facts>;
  /** Locks the case row and reads what the rules need; null when it is not there or not to be seen. */
  load(context: ActContext, id: string): Promise<S | null>;
  /** Writes the new state of a thing below a case; a case's own state is written by the runner. */
  move?(context: ActContext, subject: S, state: State): Promise<void>;
  /** Periods of the clocks that the lifecycle names. */
  readonly clocks?: ClockPeriods;
}

export type ClockPeriods = Readonly<
  Record<string, (context: ActContext) => { period: Period; basis: string; hardMaximum?: Period }>
>;

/** What an act did, for the record and for the people it concerns. */
export interface Change {
  /** Facts of the event, plain JSON. They stay readable for ever: no personal content that may have to go. */
  readonly payload: Record<string, unknown>;
  /** Which state the thing goes to, where the lifecycle leaves a choice. */
  readonly to?: string;
  /** Changes to the case's shell. */
  readonly shell?: Partial<
    Pick<
      CaseRecord,
      'state' | 'title' | 'number' | 'audience' | 'categoryId' | 'termId' | 'sessionId' | 'turn' | 'isKey' | 'closedAt'
    >
  >;
  /** Person ids per notice kind of the transition, with the words' parameters. */
  readonly recipients?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly noticeParams?: Readonly<Record<string, string | number>>;
  readonly answer?: Record<string, unknown>;
  /** What members did by it, for their duty files; what it takes back of that. */
  readonly deeds?: readonly NewDeed[];
  readonly withdraws?: readonly WithdrawnDeeds[];
  /** The act itself started, moved or stopped clocks, besides those the lifecycle names. */
  readonly touchesClocks?: boolean;
}

export interface ActEnvelope {
  readonly id?: string;
  /** The version the person saw; 'latest' for the software itself. */
  readonly version?: number | 'latest';
  readonly input: unknown;
}

export interface ActAnswer {
  readonly caseId: string | null;
  readonly version: number | null;
  readonly state: string | null;
  readonly [extra: string]: unknown;
}

export interface Act {
  readonly name: string;
  readonly input: ZodType;
  /** What the act is done to, for the API's words; `none` creates or concerns the committee's registers. */
  readonly on: 'case' | 'part' | 'none';
  readonly isVersioned: boolean;
  readonly event: string;
  readonly who: readonly string[];
  /** It changes the settings or the calendar that acts are given, so what is kept of them is read again. */
  readonly changesCommittee?: boolean;
  run(context: ActContext, envelope: ActEnvelope): Promise<ActAnswer | Refusal>;
}
