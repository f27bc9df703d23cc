import type { Messages } from '#platform/locale';
import { enRefusals } from './en-refusals.ts';
import type { zhCN } from './zh-CN.ts';

// Words for the roster, placement, coverage, composition, notices and dossiers.
export const en: Messages<typeof zhCN> = {
  members: {
    name: 'Members',
    posts: {
      member: 'Member',
      head: 'Head',
      deputy: 'Deputy',
      secretary: 'Secretary',
      leader: 'Group leader',
      convenor: 'Convenor',
    },
    bodyKinds: {
      sector: 'Sector',
      'special-committee': 'Special committee',
      'member-group': 'Member group',
      'participating-unit': 'Participating unit',
      council: 'Chairpersons’ Council',
      'standing-committee': 'Standing Committee',
      office: 'Office',
    },
    changes: {
      placed: 'Placed in',
      moved: 'Moved to',
      'post-changed': 'New post in',
      left: 'Left',
      'sector-changed': 'Changed sector to',
    },
    branchKinds: { functional: 'Functional branch', temporary: 'Temporary branch' },
    phoneFor: {
      nobody: 'Nobody',
      'my-bodies': 'Members of my sector, committee and groups',
      'all-members': 'All members',
    },
    coverage: {
      placement: 'Every member in a committee',
      'party-organisation': 'Party organisation covers party members',
      'party-work': 'Party work covers all members',
    },
    composition: {
      tables: {
        sector: 'Sector',
        standing: 'Standing Committee',
        newness: 'New and re-elected',
        sex: 'Sex',
        age: 'Age',
        education: 'Education',
        ethnicity: 'Ethnicity',
        party: 'Party membership',
      },
      rows: {
        unknown: 'Not registered',
        'standing-member': 'Standing members',
        'other-member': 'Members',
        new: 'New',
        're-elected': 'Re-elected',
        male: 'Men',
        female: 'Women',
        'under-40': 'Under 40',
        '40-49': '40–49',
        '50-59': '50–59',
        '60-and-over': '60 and over',
        'party-member': 'CPC members',
        'outside-the-party': 'Outside the CPC',
      },
      few: 'fewer than 3',
    },
    waits: { unplaced: '{count} members are in no special committee' },
  },
  events: {
    members: {
      placed: '{count} placed or moved: {reason}',
      left: '{count} left: {reason}',
      'sector-changed': 'Changed sector in mid-term: {reason}',
      'change-undone': 'Took back a change of the same day',
      'branch-saved': 'Branch registered',
      'branch-ended': 'Branch ended: {reason}',
      'notice-sent': 'Notice sent to {receivers} members',
      'phone-looked-up': 'Telephone looked up: {reason}',
      'phone-choice-made': 'Chose who may see the telephone',
    },
  },
  notices: { 'member-notice': { title: 'A notice from the office', line: '{subject}: {text}' } },
  settings: { members: { officePhone: 'Office telephone shown in the roster' } },
  imports: {
    kinds: { placements: 'Committees and groups of members' },
    columns: {
      placements: {
        name: 'Name',
        certificate: 'Certificate number',
        body: 'Committee or group',
        post: 'Post',
        effectiveOn: 'Effective on',
        reason: 'Reason',
      },
    },
    problems: {
      'placement-name-missing': 'The name is missing; fill it in.',
      'placement-body-missing': 'The committee or group is missing; fill it in.',
      'placement-post-unknown':
        'The post “{text}” is unknown; write member, head, deputy, secretary, leader or convenor.',
      'placement-date-missing': 'The day is missing or unreadable; write it like 2026-11-24.',
      'placement-namesakes': 'Several members bear this name; add the certificate number.',
      'placement-person-unknown': 'Nobody of this name is in the register; enter the person first.',
      'placement-body-unknown': 'No committee or group is called “{text}”; check the name.',
      'placement-member-without-seat': 'This person holds no seat on that day; check the day.',
      'placement-change-before-start': 'The day is not after the first day of the present place; check the day.',
      'placement-post-not-of-body': 'This kind of body has no such post; change the post.',
      'placement-post-taken': 'Somebody else holds this post; change that first.',
      'placement-body-ended': 'This body has ended; choose another.',
      'placement-body-takes-no-members': 'This body takes no members; choose another.',
    },
  },
  refusals: enRefusals,
};
