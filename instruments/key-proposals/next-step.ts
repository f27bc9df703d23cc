// What comes next in a handling, from its state, its plan and its visits. Pure.
import type { HandlingRow, HandlingState } from './contract.ts';
import type { Handling } from './kept.ts';

type Next = HandlingRow['next'];

const nothing = { onDay: null, what: '' } as const;

/** The first step of the plan that no visit has come up to yet. */
function nextPlanned({ plan, visits }: Handling): Next {
  const steps = [...(plan?.steps ?? [])].sort((a, b) => a.onDay.localeCompare(b.onDay));
  const step = steps[visits];
  return step ? { step: 'step', onDay: step.onDay, what: step.what } : { step: 'report', ...nothing };
}

export function nextStep(state: HandlingState, handling: Handling): Next {
  if (state === 'planned') return { step: handling.plan ? 'signature' : 'plan', ...nothing };
  if (state === 'under-way') return handling.plan ? nextPlanned(handling) : { step: 'visit', ...nothing };
  if (state === 'reported') return { step: 'look-back', ...nothing };
  return { step: state === 'looked-back' ? 'close' : 'none', ...nothing };
}
