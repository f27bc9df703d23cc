// Who is told of activities besides those called: who decides on leave, who organises.
import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import type { Role } from '#kernel/permissions';
import { kindRules, type LeaveApprover } from './kinds.ts';
import type { Held } from './who-may.ts';

const rolesOf: Readonly<Record<Exclude<LeaveApprover, 'host'>, Role>> = {
  chair: 'chairpersons-council',
  'secretary-general': 'secretary-general',
  'study-secretary': 'study-secretary',
};

async function headsOf({ tx, today }: ActContext, bodyId: string | null): Promise<string[]> {
  if (bodyId === null) return holdersOf(tx, { roles: ['member-affairs-officer'], today });
  return holdersOf(tx, { roles: ['body-officer', 'convenor'], bodyId, today });
}

export async function leaveApprovers(context: ActContext, { kind, hostBodyId }: Held): Promise<string[]> {
  const approver = kindRules[kind].leave;
  if (approver === 'host') return headsOf(context, hostBodyId);
  return holdersOf(context.tx, { roles: [rolesOf[approver]], today: context.today });
}

export const organisersOf = (context: ActContext, { hostBodyId }: Held): Promise<string[]> =>
  headsOf(context, hostBodyId);

export const activityOffice = ({ tx, today }: ActContext): Promise<string[]> =>
  holdersOf(tx, { roles: ['member-affairs-officer'], today });

/** Whoever keeps all activities sees their papers, too. */
export const keepersOf = ({ tx, today }: ActContext): Promise<string[]> =>
  holdersOf(tx, { roles: ['member-affairs-officer', 'secretary-general'], today });
