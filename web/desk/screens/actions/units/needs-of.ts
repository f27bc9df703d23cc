// What each way of assigning needs, and whether it is there.
import type { UnitsChosen } from './assignment-draft.ts';

export interface Need {
  key: 'oneUnit' | 'oneLead' | 'someCo' | 'twoUnits';
  isMet: boolean;
}

export function needsOf({ type, first, others }: UnitsChosen): Need[] {
  if (type === 'sole') return [{ key: 'oneUnit', isMet: first !== '' }];
  if (type === 'separate') return [{ key: 'twoUnits', isMet: others.length > 1 }];
  return [
    { key: 'oneLead', isMet: first !== '' },
    { key: 'someCo', isMet: others.some((id) => id !== first) },
  ];
}
