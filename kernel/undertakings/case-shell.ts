// After every act on an undertaking the case follows: its state, whose turn it is, when it closed.
import type { ActContext, Change } from '#kernel/acts';
import { countOpenCommitments } from '#kernel/recommendations';
import type { UndertakingSubject } from './subject.ts';
import { turnOf, type Undertaking } from './undertaking.ts';

export interface Aftermath {
  /** The undertaking's own state and round after the act. */
  readonly state: Undertaking['state'];
  readonly round?: number;
  /** Undertakings the act added (a transfer to another unit). */
  readonly added?: readonly Undertaking[];
}

export async function caseShell(
  context: ActContext,
  subject: UndertakingSubject,
  { state, round, added = [] }: Aftermath,
): Promise<NonNullable<Change['shell']>> {
  const undertakings = [
    ...subject.siblings.map((other) =>
      other.id === subject.id ? { ...other, state, round: round ?? other.round } : other,
    ),
    ...added,
  ];
  const progress = {
    undertakings,
    openCommitments: await countOpenCommitments(context.tx, subject.record.id),
  };
  const caseState = subject.kind.caseState(subject.record.state, progress);
  const isClosed = subject.kind.closedStates.includes(caseState);
  const turn = turnOf(progress);
  return {
    state: caseState,
    turn: subject.kind.turn ? subject.kind.turn(caseState, turn) : turn,
    closedAt: isClosed ? (subject.record.closedAt ?? context.now) : null,
  };
}
