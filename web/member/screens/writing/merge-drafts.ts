// Two people changed one draft: what each changed, and how the writer's choices put it together again.

import { differingFields } from './changes-since.ts';
import type { Draft, DraftField } from './draft.ts';

export interface Disagreement {
  field: DraftField;
  /** Only they changed it, or both did and the writer must choose. */
  isChangedByBoth: boolean;
}
export type Side = 'mine' | 'theirs';
export type Choices = Readonly<Partial<Record<DraftField, Side>>>;

export interface ThreeDrafts {
  base: Draft;
  mine: Draft;
  theirs: Draft;
}

export function disagreementsOf({ base, mine, theirs }: ThreeDrafts): Disagreement[] {
  const changedByMe = differingFields(base, mine);
  const different = differingFields(mine, theirs);
  return differingFields(base, theirs)
    .filter((field) => different.includes(field))
    .map((field) => ({ field, isChangedByBoth: changedByMe.includes(field) }));
}

/** What only they changed is theirs unless said otherwise; what both changed waits for a choice. */
export function startingChoices(disagreements: readonly Disagreement[]): Choices {
  const untouched = disagreements.filter(({ isChangedByBoth }) => !isChangedByBoth);
  return Object.fromEntries(untouched.map(({ field }) => [field, 'theirs']));
}

export function isDecided(disagreements: readonly Disagreement[], choices: Choices): boolean {
  return disagreements.every(({ field }) => choices[field] !== undefined);
}

export function mergedDraft({ mine, theirs }: ThreeDrafts, choices: Choices): Draft {
  const taken = Object.entries(choices).filter(([, side]) => side === 'theirs');
  return { ...mine, ...Object.fromEntries(taken.map(([field]) => [field, theirs[field as DraftField]])) };
}
