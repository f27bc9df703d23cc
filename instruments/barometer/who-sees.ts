// Who reads the barometer, and who corrects it.
import { type Actor, committeeOfficeRoles, hasRole, isSystem } from '#kernel/permissions';
import type { Settings } from '#platform/settings';
import { barometerNumbers } from './settings.ts';

export const correctors = [
  ...(['information-officer', 'information-head', 'proposal-officer'] as const),
  ...(['proposal-committee-head', 'secretary-general'] as const),
];
/** Who asks for information. */
export const commissioners = ['information-officer', 'information-head'] as const;
export const officeReaders = [...correctors, ...committeeOfficeRoles];
export const readers = [...officeReaders, 'member'] as const;

export const isOffice = (actor: Actor): boolean => isSystem(actor) || hasRole(actor, officeReaders);

export const maySee = (actor: Actor, settings: Settings): boolean =>
  isOffice(actor) || (actor.seat !== null && settings.get(barometerNumbers.membersSee) === 1);
