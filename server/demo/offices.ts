import type { Role } from '#kernel/permissions';

export const offices = {
  officer: 'proposal-officer',
  secondOfficer: 'proposal-officer',
  head: 'proposal-committee-head',
  council: 'chairpersons-council',
  secretary: 'secretary-general',
  supervision: 'supervision-officer',
  partySupervision: 'supervision-officer',
  affairs: 'member-affairs-officer',
  study: 'study-secretary',
  system: 'system-administrator',
  security: 'security-administrator',
  audit: 'audit-administrator',
  informationEditor: 'information-officer',
  informationHead: 'information-head',
} as const satisfies Record<string, Role>;
export type OfficeKey = keyof typeof offices;
