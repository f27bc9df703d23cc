// Why an addition is not taken; pure, so that the words on the screen and the act agree.
import type { DeedGroup } from '#kernel/deeds';
import { type Refusal, refuse } from '#platform/errors';
import type { OutsideSort } from '../contract/vocabulary.ts';

/** Parts of the file in which the same thing may stand already, told by the system itself. */
const alikeGroups: Readonly<Record<OutsideSort, readonly DeedGroup[]>> = {
  welfare: ['service'],
  contact: ['service', 'studio'],
  publicity: ['speeches', 'study'],
  research: ['research', 'inspections'],
  mediation: ['service', 'studio'],
  writing: ['information'],
  honour: ['honours'],
  other: [],
};

export interface Standing {
  readonly kind: string;
  readonly group: DeedGroup;
  readonly doneOn: string;
  readonly sort: string | null;
  readonly sentence: string;
}

/** Of the same day and the same kind of thing. */
export const alikeOf = (standing: readonly Standing[], added: { sort: OutsideSort; doneOn: string }): Standing[] =>
  standing.filter(
    ({ doneOn, sort, group }) =>
      doneOn === added.doneOn && (sort === added.sort || (sort === null && alikeGroups[added.sort].includes(group))),
  );

export interface Adding {
  readonly doneOn: string;
  readonly today: string;
  readonly seatFrom: string;
  readonly seatUntil: string | null;
  readonly files: number;
  readonly differs: string;
  readonly alike: readonly Standing[];
}

export function canBeAdded({ doneOn, today, seatFrom, seatUntil, files, differs, alike }: Adding): Refusal | null {
  if (doneOn > today) return refuse('outside-day-ahead', { day: doneOn });
  if (doneOn < seatFrom || (seatUntil !== null && doneOn > seatUntil)) {
    return refuse('outside-other-term', { day: doneOn, from: seatFrom });
  }
  if (files === 0) return refuse('outside-evidence-missing');
  const [first] = alike;
  if (first && differs === '') {
    return refuse('outside-perhaps-told', { day: doneOn, line: first.sentence, count: alike.length });
  }
  return null;
}
