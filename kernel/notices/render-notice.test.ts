import { expect, test } from 'vitest';
import type { Notice } from './notice.ts';
import { renderNotice } from './render-notice.ts';
import { sampleRegistry } from './sample-kinds.ts';

const notice: Notice = {
  id: '01900000-0000-7000-8000-000000000001',
  personId: '01900000-0000-7000-8000-000000000002',
  kind: 'sign-asked',
  caseId: '01900000-0000-7000-8000-000000000003',
  eventId: null,
  params: { title: '停车' },
  actionKey: 'signFor',
  dueOn: '2026-11-26',
  isUrgent: false,
  createdAt: new Date('2026-11-20T02:00:00Z'),
  readAt: null,
  doneAt: null,
};
const render = (changes: Partial<Notice>, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  renderNotice(sampleRegistry, { ...notice, ...changes }, locale);

test('the words are made in the reader’s language, dates as people say them', () => {
  expect(render({})).toEqual({
    title: '待你签收',
    line: '《停车》，请在11月26日前签收。',
    link: `/proposals/${notice.caseId}`,
    phoneLink: `/cases/${notice.caseId}`,
  });
  expect(render({}, 'en').line).toBe('“停车”: please sign for it by 26 November.');
  expect(render({ dueOn: '2027-01-04' }).line).toContain('2027年1月4日');
});

test('what fills a text or a link is never read as a message or a path', () => {
  const words = render({ kind: 'reply-arrived', params: { title: '{dueOn} <b>', part: '../x?y=1' } });
  expect(words.line).toBe('《{dueOn} <b>》的答复已送达，请评价。');
  expect(words.link).toBe(`/proposals/${notice.caseId}?part=..%2Fx%3Fy%3D1`);
});

test('a notice of a kernel part leads to the screen of its case’s kind', () => {
  const ofMatter = { caseKind: 'matter', params: { title: '路灯', part: 'a' } };
  expect(render({ kind: 'reply-arrived', ...ofMatter })).toMatchObject({
    link: `/matters/${notice.caseId}`,
    phoneLink: '/matters',
  });
  expect(render({ kind: 'reply-arrived', ...ofMatter, caseKind: 'proposal' }).link).toBe(
    `/proposals/${notice.caseId}?part=a`,
  );
  expect(render({ kind: 'sign-asked', ...ofMatter }).link).toBe(`/proposals/${notice.caseId}`);
});

test('a notice without its words, its kind or its link is still a notice', () => {
  expect(render({ dueOn: null }).line).toBe('打开查看详情。');
  expect(render({ kind: 'of-an-old-version' })).toEqual({
    title: '一条通知',
    line: '打开查看详情。',
    link: '/notices',
    phoneLink: '/me/notices',
  });
  expect(render({ caseId: null })).toMatchObject({ link: '/notices', phoneLink: '/me/notices' });
});
