// The rail of the desk and the audience of each role, as one table.
import { type Actor, hasRole, type Role } from '#kernel/permissions';

export interface MenuEntry {
  readonly key: string;
  readonly href: string;
}

interface MenuRow extends MenuEntry {
  readonly roles: readonly Role[] | 'everybody';
}

const caseWork: readonly Role[] = [
  'proposal-officer',
  'proposal-committee-head',
  'chairpersons-council',
  'secretary-general',
  'supervision-officer',
  'unit-contact',
  'unit-drafter',
  'unit-leader',
  'body-officer',
  'convenor',
];
const offices: readonly Role[] = [
  'proposal-officer',
  'proposal-committee-head',
  'chairpersons-council',
  'secretary-general',
  'supervision-officer',
];

export const menuTable: readonly MenuRow[] = [
  { key: 'today', href: '/', roles: caseWork },
  { key: 'proposals', href: '/proposals', roles: caseWork },
  { key: 'commitments', href: '/commitments', roles: caseWork },
  { key: 'search', href: '/search', roles: caseWork },
  { key: 'statistics', href: '/statistics', roles: offices },
  { key: 'people', href: '/people', roles: ['system-administrator', 'proposal-officer'] },
  { key: 'units', href: '/units', roles: ['system-administrator', 'proposal-officer'] },
  { key: 'categories', href: '/categories', roles: ['system-administrator', 'proposal-officer'] },
  { key: 'imports', href: '/imports', roles: ['system-administrator', 'proposal-officer'] },
  {
    key: 'committee-settings',
    href: '/committee-settings',
    roles: ['system-administrator', 'security-administrator', 'proposal-officer'],
  },
  { key: 'calendar', href: '/calendar', roles: ['system-administrator', 'proposal-officer'] },
  { key: 'accounts', href: '/accounts', roles: ['system-administrator'] },
  { key: 'roles', href: '/roles', roles: ['security-administrator'] },
  { key: 'audit', href: '/audit', roles: ['audit-administrator'] },
  { key: 'notices', href: '/notices', roles: 'everybody' },
];

export function menuOf(actor: Actor): MenuEntry[] {
  return menuTable
    .filter(({ roles }) => roles === 'everybody' || hasRole(actor, roles))
    .map(({ key, href }) => ({ key, href }));
}
