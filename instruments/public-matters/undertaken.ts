// What the kernel must know of public matters to let units answer them, and the matter's state that follows.
import { answers, isActive, type Progress, type UndertakenKind } from '#kernel/undertakings';
import type { PublicMatterState } from './contract/vocabulary.ts';
import { matterLifecycle } from './matters/lifecycle.ts';
import { unitNumbers } from './settings.ts';

const isAnswered = (state: string) => state === 'delivered' || state === 'settled';

/** Only while it is with a unit does the matter follow it; what the office made of the reply stays. */
export function matterCaseState(current: string, { undertakings }: Progress): string {
  const answering = undertakings.filter((one) => isActive(one) && answers(one.role));
  const isReady = answering.length > 0 && answering.every(({ state }) => isAnswered(state));
  return current === 'with-unit' && isReady ? 'unit-answered' : current;
}

export const publicMatterKind: UndertakenKind = {
  kind: matterLifecycle.kind,
  raterRelation: 'rater',
  numbers: unitNumbers,
  caseState: matterCaseState,
  /** With a unit it is the unit's turn, or ours while its reply is being checked. */
  turn(state, turn) {
    if (state !== 'with-unit') return matterLifecycle.states[state as PublicMatterState].turn;
    return turn === 'supervision-office' ? 'public-matter-office' : turn;
  },
  officeRoles: ['information-officer', 'information-head'],
  closedStates: ['settled', 'joined', 'closed-as-abusive', 'closure-upheld'],
};
