// What people are told about the assessment; never how many points.
import type { NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

const kind = (name: string, link: string, more: { phone?: string; params?: readonly string[] } = {}) => ({
  ...{ group: 'results' as const, title: `notices.${name}.title`, line: `notices.${name}.line`, link },
  ...more,
});
const own = { phone: '/my-year/points', params: ['year'] } as const;

export const assessmentNotices: NoticeKinds = {
  kinds: {
    'award-to-decide': { ...kind('award-to-decide', '/assessments/years/{caseId}'), group: 'tasks', params: ['title'] },
    'award-decided': kind('award-decided', '/assessments/years/{caseId}', {
      phone: '/my-year/points',
      params: ['title'],
    }),
    'assessment-frozen': kind('assessment-frozen', '/assessments/years/{caseId}', own),
    'assessment-sealed': kind('assessment-sealed', '/assessments/years/{caseId}', own),
    'sheet-counted-again': kind('sheet-counted-again', '/assessments/years/{caseId}', own),
    'ranking-on': kind('ranking-on', '/notices', { phone: '/my-year/points', params: ['reason'] }),
    'ranking-off': kind('ranking-off', '/notices', { phone: '/my-year/points', params: ['reason'] }),
  },
  catalogues: { 'zh-CN': zhCN, en },
};
