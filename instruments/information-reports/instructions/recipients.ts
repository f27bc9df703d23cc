// Who is told of an instruction: the unit's people, the desk.
import type { ActContext } from '#kernel/acts';
import { activeUnits, holdersOf, unitNames } from '#kernel/people';

export const unitPeople = ({ tx, today }: ActContext, unitId: string): Promise<string[]> =>
  holdersOf(tx, { roles: ['unit-contact', 'unit-leader', 'unit-drafter'], unitIds: [unitId], today });

export const nameOfUnit = async ({ tx }: Pick<ActContext, 'tx'>, unitId: string | null): Promise<string> =>
  unitId ? ((await unitNames(tx, [unitId])).get(unitId) ?? '') : '';

export const isWorkingUnit = async ({ tx }: ActContext, unitId: string): Promise<boolean> =>
  (await activeUnits(tx)).some(({ id }) => id === unitId);
