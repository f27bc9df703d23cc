// What people are told about places, duties, matters and projects.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

type Kept = 'places' | 'matters' | 'projects';

const desks: Readonly<Record<Kept, string>> = {
  places: '/places/places/{caseId}',
  matters: '/places/matters/{caseId}',
  projects: '/places/projects/{caseId}',
};
const phones: Readonly<Record<Kept, string>> = { ...desks, places: '/places' };

const kind = (
  name: keyof typeof zhCN.notices,
  kept: Kept,
  group: NoticeGroup,
  ...params: string[]
): [string, NoticeKind] => [
  name,
  {
    group,
    title: `notices.${name}.title`,
    line: `notices.${name}.line`,
    link: desks[kept],
    phone: phones[kept],
    params: ['title', ...params],
  },
];

export const placeNotices: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('place-opened', 'places', 'progress'),
    kind('place-duty-planned', 'places', 'tasks'),
    kind('place-duty-cancelled', 'places', 'progress'),
    kind('place-swap-asked', 'places', 'tasks', 'by', 'onDay'),
    kind('place-swap-agreed', 'places', 'results', 'by', 'onDay'),
    kind('place-swap-declined', 'places', 'results', 'by', 'onDay'),
    kind('matter-handed-over', 'matters', 'tasks', 'by'),
    kind('matter-followed', 'matters', 'progress'),
    kind('matter-answered', 'matters', 'results'),
    kind('service-project-joined', 'projects', 'tasks'),
    kind('service-project-finished', 'projects', 'results'),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
