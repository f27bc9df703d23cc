// What people are told about study.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

interface Place {
  readonly desk: string;
  readonly phone?: string;
}

const places = {
  plan: { desk: '/studies/plans/{caseId}', phone: '/studies' },
  makeUp: { desk: '/studies/make-ups/{caseId}', phone: '/studies/make-ups/{caseId}' },
  group: { desk: '/studies/groups/{caseId}', phone: '/studies/groups/{caseId}' },
  note: { desk: '/studies', phone: '/studies/notes/{caseId}' },
  training: { desk: '/studies/training/{caseId}', phone: '/studies' },
} as const satisfies Record<string, Place>;

const kind = (
  name: keyof typeof zhCN.notices,
  place: keyof typeof places,
  group: NoticeGroup,
  ...params: string[]
): [string, NoticeKind] => [
  name,
  {
    group,
    title: `notices.${name}.title`,
    line: `notices.${name}.line`,
    link: places[place].desk,
    phone: places[place].phone,
    params: ['title', ...params],
  },
];

export const studyNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('study-plan-proposed', 'plan', 'tasks'),
    kind('study-plan-returned', 'plan', 'tasks'),
    kind('study-plan-adopted', 'plan', 'results'),
    kind('make-up-due', 'makeUp', 'tasks', 'dueOn'),
    kind('make-up-reminder', 'makeUp', 'tasks', 'dueOn'),
    kind('make-up-handed-in', 'makeUp', 'tasks'),
    kind('make-up-accepted', 'makeUp', 'results'),
    kind('make-up-returned', 'makeUp', 'tasks', 'dueOn'),
    kind('make-up-extended', 'makeUp', 'progress', 'dueOn'),
    kind('make-up-excused', 'makeUp', 'results'),
    kind('make-up-lapsed', 'makeUp', 'tasks', 'dueOn'),
    kind('reading-group-joined', 'group', 'progress'),
    kind('lead-reading-assigned', 'group', 'tasks'),
    kind('reading-note-replied', 'note', 'progress'),
    kind('training-certificate', 'training', 'results'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
