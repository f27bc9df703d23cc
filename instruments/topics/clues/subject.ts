// What an act on a clue is given. The sealed contact is not among it.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import type { ClueState } from '../contract/vocabulary.ts';
import { isOffice } from '../who-sees.ts';
import type { Clue } from './clue.ts';
import { clueLifecycle } from './lifecycle.ts';
import type { ClueFacts } from './rules.ts';
import { readClue } from './storage.ts';

export interface ClueSubject extends Subject<ClueState, ClueFacts> {
  readonly clue: Clue;
}

export const clueSubject: SubjectKind<ClueState, ClueFacts, ClueSubject> = {
  lifecycle: clueLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== clueLifecycle.kind || !isOffice(actor)) return null;
    const clue = await readClue(tx, id);
    if (!clue) return null;
    const state = record.state as ClueState;
    const { hasContact } = clue;
    return { record, id, state, clue, facts: { hasContact }, capacities: generalCapacities(actor) };
  },
};
