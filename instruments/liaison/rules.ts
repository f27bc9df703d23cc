// Pure rules of liaison: who may be paired, what may be noted, when the next contact is due.
import { addDays, type CalendarDate } from '#kernel/deadlines';
import { type LiaisonKind, liaisonKinds } from '#kernel/liaison';
import { type Refusal, refuse } from '#platform/errors';

export interface PairWanted {
  readonly kind: LiaisonKind;
  readonly contactorId: string;
  readonly contacteeId: string | null;
  readonly groupName: string;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
}

export function canBePaired({
  kind,
  contactorId,
  contacteeId,
  groupName,
  fromOn,
  untilOn,
}: PairWanted): Refusal | null {
  const isGroup = liaisonKinds[kind].contactee === 'group';
  if (isGroup && (contacteeId !== null || groupName.length < 2)) return refuse('liaison-group-not-named');
  if (!isGroup && (contacteeId === null || groupName !== '')) return refuse('liaison-member-not-named');
  if (contacteeId === contactorId) return refuse('liaison-with-oneself');
  return untilOn !== null && untilOn < fromOn ? refuse('liaison-ends-before-it-begins', { fromOn, untilOn }) : null;
}

export interface Noting {
  readonly heldOn: CalendarDate;
  readonly fromOn: CalendarDate;
  readonly today: CalendarDate;
}

export function canBeNoted({ heldOn, fromOn, today }: Noting): Refusal | null {
  if (heldOn > today) return refuse('contact-of-tomorrow');
  return heldOn < fromOn ? refuse('contact-before-the-pair', { fromOn }) : null;
}

export interface Rhythm {
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
  readonly lastContactOn: CalendarDate | null;
  readonly frequencyDays: number;
}

export const nextContactOn = ({ fromOn, lastContactOn, frequencyDays }: Rhythm): CalendarDate =>
  addDays(lastContactOn ?? fromOn, frequencyDays);

/** Told to the contactor alone. */
export function isContactDue(rhythm: Rhythm, today: CalendarDate): boolean {
  const isOver = rhythm.untilOn !== null && rhythm.untilOn < today;
  return !isOver && nextContactOn(rhythm) <= today;
}
