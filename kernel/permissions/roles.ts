// Roles a person may hold besides a seat. Scope says to what the holding is tied.
export const roles = {
  'proposal-officer': { scope: 'tenant' },
  'proposal-committee-head': { scope: 'tenant' },
  'chairpersons-council': { scope: 'tenant' },
  'secretary-general': { scope: 'tenant' },
  'supervision-officer': { scope: 'tenant' },
  /** Keeps the members' registers: seats, placements, activities, duty files (委员工作机构). */
  'member-affairs-officer': { scope: 'tenant' },
  /** Plans and records study (学习秘书). */
  'study-secretary': { scope: 'tenant' },
  /** Takes in and edits information reports (信息编辑). */
  'information-officer': { scope: 'tenant' },
  /** Checks what was edited before it is signed, and answers for the desk (研究室负责人). */
  'information-head': { scope: 'tenant' },
  convenor: { scope: 'body' },
  'body-officer': { scope: 'body' },
  'unit-contact': { scope: 'unit' },
  'unit-drafter': { scope: 'unit' },
  'unit-leader': { scope: 'unit' },
  'system-administrator': { scope: 'tenant' },
  'security-administrator': { scope: 'tenant' },
  'audit-administrator': { scope: 'tenant' },
} as const satisfies Record<string, { scope: 'tenant' | 'body' | 'unit' }>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];

/** Three administrators whose powers do not overlap: nobody may hold two of them, nor one beside office work. */
export const administratorRoles = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const satisfies readonly Role[];

/** Roles of the committee's own office: they see every case once it is submitted. */
export const committeeOfficeRoles = [
  'proposal-officer',
  'proposal-committee-head',
  'chairpersons-council',
  'secretary-general',
] as const satisfies readonly Role[];

export const unitRoles = ['unit-contact', 'unit-drafter', 'unit-leader'] as const satisfies readonly Role[];
