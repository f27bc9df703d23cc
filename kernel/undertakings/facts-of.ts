// The facts of one undertaking out of what has been read, whether for one act or for a whole screen.
import { clockView, type StoredClock, type WorkingCalendar } from '#kernel/deadlines';
import type { Actor } from '#kernel/permissions';
import type { Settings } from '#platform/settings';
import type { UndertakingFacts } from './facts.ts';
import type { UndertakenKind } from './undertaken-kind.ts';
import { isActive, type Reply, type Undertaking } from './undertaking.ts';

export interface FactsContext {
  readonly actor: Actor;
  readonly now: Date;
  readonly today: string;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
}

export interface FoundForFacts {
  readonly undertaking: Undertaking;
  readonly siblings: readonly Undertaking[];
  readonly kind: UndertakenKind;
  /** Clocks of the case; those of other undertakings are passed over. */
  readonly clocks: readonly StoredClock[];
  readonly reply: Reply | null;
  readonly recommendationIds: readonly string[];
  readonly consultationsThisRound: number;
  readonly hasPendingExtension: boolean;
  readonly hasRated: boolean;
}

export function factsOf(context: FactsContext, found: FoundForFacts): UndertakingFacts {
  const { undertaking, siblings, kind, clocks, ...rest } = found;
  const running = (name: string) => {
    const clock = clocks.find((one) => one.subjectId === undertaking.id && one.kind === name && !one.stopped);
    return clock ? clockView(clock, context.calendar, context.now) : null;
  };
  const replyClock = running('reply') ?? running('rehandling');
  return {
    ...rest,
    undertaking,
    numbers: kind.numbers(context.settings),
    today: context.today,
    objectionDueOn: running('objection')?.dueOn ?? null,
    replyClock: replyClock && { dueOn: replyClock.dueOn, latestExtensionOn: replyClock.latestExtensionOn },
    coUnits: siblings
      .filter((other) => other.role === 'co' && isActive(other))
      .map((other) => ({ id: other.id, unitId: other.unitId, hasOpinion: other.state === 'opinion-given' })),
    actsOnBehalf: context.actor.onBehalfOf !== null,
  };
}
