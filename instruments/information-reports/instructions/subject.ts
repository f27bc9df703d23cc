// What an act on an instruction is given: the locked case, the instruction, in what capacities the asker meets it.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import {
  type Actor,
  actingPersonId,
  type Capacity,
  capacitiesInUnit,
  generalCapacities,
  hasRole,
  isSystem,
} from '#kernel/permissions';
import type { InstructionState } from '../contract/instructions.ts';
import { seesDesk } from '../who-sees.ts';
import type { Instruction } from './instruction.ts';
import { instructionLifecycle } from './lifecycle.ts';
import type { InstructionFacts } from './rules.ts';
import { readInstruction } from './storage.ts';

export interface InstructionSubject extends Subject<InstructionState, InstructionFacts> {
  readonly instruction: Instruction;
}

export const instructionFacts = (actor: Actor, { transferredBy }: Instruction): InstructionFacts => ({
  hasTransferred: transferredBy !== null && transferredBy === actingPersonId(actor),
});

export const isUnitOf = (actor: Actor, { unitId }: Instruction): boolean =>
  unitId !== null && capacitiesInUnit(actor, unitId).length > 0;

/** The desk, the supervision office, and the unit it was handed to; authors only see that there is one. */
export const seesInstruction = (actor: Actor, one: Instruction): boolean =>
  isSystem(actor) || seesDesk(actor) || hasRole(actor, ['supervision-officer']) || isUnitOf(actor, one);

export function instructionCapacities(actor: Actor, { unitId }: Instruction): Set<Capacity> {
  const capacities = generalCapacities(actor);
  for (const role of unitId ? capacitiesInUnit(actor, unitId) : []) capacities.add(role);
  return capacities;
}

export const instructionSubject: SubjectKind<InstructionState, InstructionFacts, InstructionSubject> = {
  lifecycle: instructionLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const instruction = record?.kind === instructionLifecycle.kind ? await readInstruction(tx, id) : null;
    if (!record || !instruction || !seesInstruction(actor, instruction)) return null;
    const state = record.state as InstructionState;
    const capacities = instructionCapacities(actor, instruction);
    return { record, id, state, instruction, facts: instructionFacts(actor, instruction), capacities };
  },
};
