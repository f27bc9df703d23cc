import { expect, test } from 'vitest';
import { lookUp } from '#platform/locale';
import { deliveryStates, noticeChannels, noticeGroups } from './contract.ts';
import { en, zhCN } from './messages/index.ts';
import { problemsOf } from './problems-of.ts';
import { type NoticeKind, noticeRegistry } from './registry.ts';
import { sampleKinds, sampleRegistry } from './sample-kinds.ts';

test('kinds with all their words have no problem', () => {
  expect(problemsOf(sampleRegistry)).toEqual([]);
});

test('a missing text, an unknown parameter and a link elsewhere are named', () => {
  const kind = (changes: Partial<NoticeKind>): NoticeKind => ({
    group: 'tasks',
    title: 'sign.title',
    line: 'sign.line',
    link: '/a',
    params: ['title'],
    ...changes,
  });
  const registry = noticeRegistry([
    {
      ...sampleKinds,
      kinds: {
        textless: kind({ title: 'nowhere' }),
        unfilled: kind({ params: [] }),
        outside: kind({ link: '//evil.example' }),
        placeless: kind({ link: '/a/{secret}' }),
        phoneless: kind({ phone: 'https://evil.example' }),
      },
    },
  ]);
  expect(problemsOf(registry)).toEqual([
    'textless: no zh-CN text for nowhere',
    'textless: no en text for nowhere',
    'unfilled: the zh-CN text of sign.line uses a parameter the kind does not name',
    'unfilled: the en text of sign.line uses a parameter the kind does not name',
    'outside: the link is not a path of this site',
    'placeless: nothing fills {secret} in the link',
    'phoneless: the link is not a path of this site',
  ]);
});

test('two instruments cannot name one kind', () => {
  expect(() => noticeRegistry([sampleKinds, sampleKinds])).toThrow('Two instruments name');
});

test('every group, way, state and error code has its words in both languages', () => {
  const codes = Object.keys(zhCN.errors);
  const keys = [
    ...noticeGroups.map((group) => `groups.${group}`),
    ...noticeChannels.map((channel) => `channels.${channel}`),
    ...deliveryStates.map((state) => `states.${state}`),
    ...codes.map((code) => `errors.${code}`),
  ];
  for (const catalogue of [zhCN, en]) {
    expect(keys.filter((key) => !lookUp(catalogue, key))).toEqual([]);
  }
});
