// How this house fills in what signing in asks for: the record, the policy, who needs a second factor.
import * as z from 'zod';
import { contextAt, recordInRegister } from '#kernel/acts';
import type { DigestName } from '#kernel/audit';
import { calendarDateOf, nationalCalendar } from '#kernel/deadlines';
import { holdersOf, personNames } from '#kernel/people';
import { administratorRoles, type Role, systemActor } from '#kernel/permissions';
import type { Database } from '#platform/database';
import { loadKey } from '#platform/encryption';
import { defaultIdentityPolicy, type Identity, relyingPartyOf } from '#platform/identity';
import { defineSetting, readSettings, shippedSettings } from '#platform/settings';

export const secondFactorSetting = defineSetting({
  key: 'identity.secondFactor',
  schema: z.enum(['nobody', 'administrators', 'staff']),
  default: 'administrators' as 'nobody' | 'administrators' | 'staff',
  unit: 'choice',
  source: 'GB/T 22239-2019, level 2 and 3',
});
export const idleMinutesSetting = defineSetting({
  key: 'identity.idleMinutes',
  schema: z.int().min(5).max(240),
  default: defaultIdentityPolicy.idleMinutes,
  unit: 'minutes',
  source: 'GB/T 22239-2019, level 2',
});

const staffRoles: readonly Role[] = [
  ...administratorRoles,
  'proposal-officer',
  'proposal-committee-head',
  'supervision-officer',
  'member-affairs-officer',
  'study-secretary',
  'information-officer',
  'information-head',
];
const needing: Readonly<Record<'nobody' | 'administrators' | 'staff', readonly Role[]>> = {
  nobody: [],
  administrators: administratorRoles,
  staff: staffRoles,
};

export interface IdentityParts {
  readonly database: Database;
  readonly keysDirectory: string;
  readonly publicUrl: string;
  readonly digest: DigestName;
  readonly clock: () => Date;
}

export async function identityOfTheHouse(parts: IdentityParts): Promise<Identity> {
  return {
    database: parts.database,
    keyring: await loadKey(parts.keysDirectory, 'identity'),
    relyingParty: relyingPartyOf(parts.publicUrl, 'Tongxin'),
    async policyOf(tx) {
      const settings = await readSettings(tx);
      return { ...defaultIdentityPolicy, idleMinutes: settings.get(idleMinutesSetting) };
    },
    async requiresSecondFactor(tx, { subjectId }) {
      const settings = await readSettings(tx);
      const roles = needing[settings.get(secondFactorSetting)];
      if (roles.length === 0) return false;
      const holders = await holdersOf(tx, { roles, today: calendarDateOf(parts.clock()) });
      return holders.includes(subjectId);
    },
    async record(tx, event) {
      const { tenantId, subjectId, accountId, byAccountId, sessionId, at } = event;
      const name = subjectId ? ((await personNames(tx, [subjectId])).get(subjectId)?.name ?? '') : '';
      const actor = { ...systemActor(tenantId), personId: subjectId, accountId: byAccountId, name };
      const context = contextAt({
        tx,
        actor,
        now: at,
        settings: shippedSettings,
        calendar: nationalCalendar,
        digest: parts.digest,
        receipt: null,
      });
      const change = { payload: { accountId, sessionId } };
      await recordInRegister(context, { register: 'identity', eventName: event.name, change });
    },
  };
}
