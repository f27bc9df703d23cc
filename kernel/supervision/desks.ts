// What can be chased, and on whose desk it lies. Proposers are not chased: their silence is a state of its own.
import type { Role } from '#kernel/permissions';
import type { Desk } from './contract.ts';

/** By clock: a unit's own work, the co-units', or an office of the house. */
export const deskOfClock: Readonly<Record<string, Desk>> = {
  objection: 'unit',
  'first-meeting': 'unit',
  'co-opinion': 'unit',
  reply: 'unit',
  rehandling: 'unit',
  countersign: 'co-units',
  adjudication: 'supervision-office',
  check: 'supervision-office',
  'pre-review': 'proposal-office',
  assignment: 'proposal-office',
  decision: 'committee-head',
};
export const chasedClocks = Object.keys(deskOfClock);

/** Clocks of a reply that has left the unit's hands: the check has a clock of its own. */
export const replyClocks = ['reply', 'rehandling'] as const;

export const officeOfDesk: Readonly<Partial<Record<Desk, Role>>> = {
  'supervision-office': 'supervision-officer',
  'proposal-office': 'proposal-officer',
  'committee-head': 'proposal-committee-head',
};

/** Whoever works here cannot be sent a written notice by their own house. */
export const isOwnDesk = (desk: Desk): boolean => officeOfDesk[desk] !== undefined;

/** What a unit does on an undertaking; as long as one of these comes, it is not silent. */
export const signsOfLife = [
  'signed-for',
  'appointed',
  'consulted',
  'reply-saved',
  'reply-submitted',
  'opinion-given',
  'extension-requested',
  'changes-requested',
  'handed-back',
  'sent-back',
  'rated',
].map((event) => `undertaking.${event}`);
