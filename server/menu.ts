// The rail of the desk and the audience of each role, as one table.
import { type Actor, committeeOfficeRoles, hasRole, type Role } from '#kernel/permissions';

/** Work of every day stands first without a heading. */
export type MenuGroup = 'work' | 'proposal-office' | 'members-office' | 'registers';

export interface MenuEntry {
  readonly key: string;
  readonly href: string;
  readonly group: MenuGroup;
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
  'member-affairs-officer',
  'study-secretary',
];
const offices: readonly Role[] = [
  'proposal-officer',
  'proposal-committee-head',
  'chairpersons-council',
  'secretary-general',
  'supervision-officer',
];
const unitDesks: readonly Role[] = ['unit-contact', 'unit-drafter', 'unit-leader'];
const proposalOffice: readonly Role[] = ['proposal-officer', 'proposal-committee-head', 'secretary-general'];
const supervisors: readonly Role[] = [...proposalOffice, 'supervision-officer'];
const topicWork: readonly Role[] = [...proposalOffice, 'body-officer', 'convenor'];
const studyWork: readonly Role[] = [
  'study-secretary',
  'body-officer',
  'convenor',
  'secretary-general',
  'chairpersons-council',
  'member-affairs-officer',
];
const placeWork: readonly Role[] = ['member-affairs-officer', 'secretary-general', 'chairpersons-council'];
const activityWork: readonly Role[] = [
  'member-affairs-officer',
  'secretary-general',
  'chairpersons-council',
  'body-officer',
  'convenor',
  'study-secretary',
];
const newsDesk: readonly Role[] = [
  'member-affairs-officer',
  'study-secretary',
  'proposal-officer',
  'body-officer',
  'secretary-general',
  'proposal-committee-head',
  'chairpersons-council',
];
const informationDesk: readonly Role[] = [
  'information-officer',
  'information-head',
  'secretary-general',
  'chairpersons-council',
];
const publicMatterWork: readonly Role[] = [...informationDesk, ...unitDesks];
const informationWriters: readonly Role[] = ['convenor', 'body-officer', 'unit-contact', 'unit-drafter', 'unit-leader'];
const keepers: readonly Role[] = ['system-administrator', 'proposal-officer', 'member-affairs-officer'];
const dutyFileReaders: readonly Role[] = [
  'member-affairs-officer',
  'secretary-general',
  'chairpersons-council',
  'body-officer',
  'convenor',
];

const memberDesk: readonly Role[] = [
  'member-affairs-officer',
  'secretary-general',
  'chairpersons-council',
  'proposal-officer',
  'proposal-committee-head',
];
const namedForDiscipline: readonly Role[] = ['member-affairs-officer', 'secretary-general', 'chairpersons-council'];
const commendationDesk: readonly Role[] = [...namedForDiscipline, 'body-officer', 'convenor'];

export const menuTable: readonly MenuRow[] = [
  { key: 'today', href: '/', group: 'work', roles: [...caseWork, ...informationDesk] },
  { key: 'proposals', href: '/proposals', group: 'work', roles: caseWork },
  { key: 'commitments', href: '/commitments', group: 'work', roles: caseWork },
  { key: 'information-reports', href: '/information-reports', group: 'work', roles: informationDesk },
  { key: 'information-upward', href: '/information-reports/upward', group: 'work', roles: informationDesk },
  {
    key: 'information-instructions',
    href: '/information-reports/instructions',
    group: 'work',
    roles: ['supervision-officer', ...unitDesks],
  },
  { key: 'report-information', href: '/information-reports/mine', group: 'work', roles: informationWriters },
  // What is raised is the daily reading of whoever edits information; for the proposal office it is one of its tools.
  { key: 'barometer', href: '/barometer', group: 'work', roles: ['information-officer', 'information-head'] },
  { key: 'search', href: '/search', group: 'work', roles: [...caseWork, ...informationDesk] },
  { key: 'notices', href: '/notices', group: 'work', roles: 'everybody' },
  { key: 'write', href: '/write', group: 'proposal-office', roles: ['convenor', 'body-officer'] },
  { key: 'write-for', href: '/write-for', group: 'proposal-office', roles: ['proposal-officer'] },
  { key: 'topics', href: '/topics', group: 'proposal-office', roles: topicWork },
  { key: 'duplicates', href: '/duplicates', group: 'proposal-office', roles: proposalOffice },
  { key: 'routing', href: '/routing', group: 'proposal-office', roles: supervisors },
  { key: 'barometer', href: '/barometer', group: 'proposal-office', roles: committeeOfficeRoles },
  { key: 'supervision', href: '/supervision', group: 'proposal-office', roles: [...offices, ...unitDesks] },
  {
    key: 'key-proposals',
    href: '/key-proposals',
    group: 'proposal-office',
    roles: [...offices, 'body-officer', 'convenor'],
  },
  { key: 'appraisals', href: '/appraisals', group: 'proposal-office', roles: caseWork },
  { key: 'awards', href: '/awards', group: 'proposal-office', roles: [...offices, 'body-officer'] },
  { key: 'publication', href: '/publication', group: 'proposal-office', roles: proposalOffice },
  { key: 'statistics', href: '/statistics', group: 'proposal-office', roles: ['supervision-officer'] },
  { key: 'yearly-report', href: '/yearly-report', group: 'proposal-office', roles: committeeOfficeRoles },
  // Members' affairs: activities, duty files, study, places. `group: 'members-office'`.
  { key: 'activities', href: '/activities', group: 'members-office', roles: activityWork },
  { key: 'news', href: '/news', group: 'members-office', roles: newsDesk },
  { key: 'duty-file', href: '/duty-file', group: 'members-office', roles: dutyFileReaders },
  { key: 'studies', href: '/studies', group: 'members-office', roles: studyWork },
  {
    key: 'assessments',
    href: '/assessments',
    group: 'members-office',
    roles: ['member-affairs-officer', 'secretary-general', 'chairpersons-council'],
  },
  { key: 'places', href: '/places', group: 'members-office', roles: placeWork },
  { key: 'public-matters', href: '/public-matters', group: 'work', roles: publicMatterWork },
  {
    key: 'public-matter-look-ups',
    href: '/public-matters/look-ups',
    group: 'registers',
    roles: ['audit-administrator'],
  },
  { key: 'liaison', href: '/liaison', group: 'members-office', roles: ['member-affairs-officer'] },
  { key: 'members', href: '/members', group: 'members-office', roles: memberDesk },
  { key: 'commendations', href: '/commendations', group: 'members-office', roles: commendationDesk },
  { key: 'discipline', href: '/discipline', group: 'members-office', roles: namedForDiscipline },
  { key: 'people', href: '/people', group: 'registers', roles: keepers },
  { key: 'units', href: '/units', group: 'registers', roles: keepers },
  { key: 'categories', href: '/categories', group: 'registers', roles: keepers },
  { key: 'imports', href: '/imports', group: 'registers', roles: keepers },
  {
    key: 'committee-settings',
    href: '/committee-settings',
    group: 'registers',
    roles: ['system-administrator', 'security-administrator', 'proposal-officer'],
  },
  { key: 'calendar', href: '/calendar', group: 'registers', roles: keepers },
  {
    key: 'ranking',
    href: '/ranking',
    group: 'registers',
    roles: ['system-administrator', 'security-administrator'],
  },
  { key: 'accounts', href: '/accounts', group: 'registers', roles: ['system-administrator'] },
  { key: 'roles', href: '/roles', group: 'registers', roles: ['security-administrator'] },
  { key: 'audit', href: '/audit', group: 'registers', roles: ['audit-administrator'] },
];

/** What stands in two places for two roles stands once for whoever has both, in the first. */
export function menuOf(actor: Actor): MenuEntry[] {
  const shown = menuTable.filter(({ roles }) => roles === 'everybody' || hasRole(actor, roles));
  return shown
    .filter(({ key }, at) => shown.findIndex((one) => one.key === key) === at)
    .map(({ key, href, group }) => ({ key, href, group }));
}
