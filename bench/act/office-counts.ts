import type { Role } from '#kernel/permissions';

export const memberCount = 48;
export const officeCount = 8;

export const offices: readonly Role[] = ['proposal-officer', 'proposal-committee-head', 'supervision-officer'];
