// What people are told about appraisals. None of it says what another side or another unit was given.
import type { NoticeGroup, NoticeKind, NoticeKinds } from '#kernel/notices';
import { en, zhCN } from './messages/index.ts';

type Name = keyof typeof zhCN.notices;

/** On the phone things stand under the same address; a proposal is one of my cases there. */
const onPhone = (link: string): string => link.replace('/proposals/', '/cases/');

const kind = (name: Name, group: NoticeGroup, link: string, ...params: string[]): [string, NoticeKind] => [
  name,
  {
    group,
    title: `notices.${name}.title`,
    line: `notices.${name}.line`,
    link,
    phone: onPhone(link),
    params: ['title', ...params],
  },
];

const twoWay = '/appraisals/two-way/{caseId}';
const democratic = '/appraisals/democratic/{caseId}';

export const noticeKinds: NoticeKinds = {
  kinds: Object.fromEntries([
    kind('two-way-opened', 'tasks', '/appraisals', 'year', 'closesOn'),
    kind('two-way-closing', 'tasks', '/appraisals', 'count', 'closesOn'),
    kind('two-way-disclosed', 'results', twoWay),
    kind('renewed-reply-asked', 'tasks', '/proposals/{proposalId}', 'proposalId'),
    kind('proposer-advised', 'results', twoWay),
    kind('appraisal-plan-issued', 'tasks', democratic, 'selfChecksDueOn'),
    kind('appraisal-ballot-opened', 'tasks', democratic, 'closesOn'),
    kind('appraisal-ballot-void', 'progress', democratic),
    kind('tally-to-sign', 'tasks', democratic),
    kind('appraisal-tallied', 'tasks', democratic),
    kind('count-published', 'results', democratic),
    kind('appraisal-fed-back', 'results', democratic),
    kind('rectification-to-recheck', 'tasks', democratic),
    kind('rectification-rechecked', 'results', democratic),
  ]),
  catalogues: { 'zh-CN': zhCN, en },
};
