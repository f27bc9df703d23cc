import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { noticeRegistry, problemsOf } from '#kernel/notices';
import { zhCN as undertakingWords } from '#kernel/undertakings/messages';
import { type Catalogue, lookUp } from '#platform/locale';
import { notFiledReasons, proposalKinds, proposalStates, signerStates, spheres } from './contract.ts';
import { proposalLifecycle } from './lifecycle.ts';
import { en, zhCN } from './messages/index.ts';
import { noticeKinds } from './notices.ts';
import { proposalSubject } from './subject.ts';

const catalogues = [zhCN, en] as const;
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?!.*test)(?:[\w-]+|(?:actions|likeness)\/[\w-]+)\.ts$/.test(name))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

test('every notice of the lifecycle has words, here or with the units', () => {
  expect(problemsOf(noticeRegistry([noticeKinds]))).toEqual([]);
  const named = new Set(proposalLifecycle.transitions.flatMap(({ notices = [] }) => notices));
  const without = [...named].filter((kind) => !(kind in noticeKinds.kinds) && !(kind in undertakingWords.notices));
  expect(without).toEqual([]);
});

test('every refusal that is given has a text', () => {
  const codes = new Set(
    sources.flatMap((text) => [...text.matchAll(/refuse\(\s*'([\w-]+)'/g)].map(([, code]) => code)),
  );
  const elsewhere = new Set(['not-permitted', ...Object.keys(undertakingWords.refusals)]);
  const without = [...codes].filter((code) => !elsewhere.has(code ?? '') && !lookUp(zhCN, `refusals.${code}`));
  expect(without).toEqual([]);
  const unused = Object.keys(zhCN.refusals).filter((code) => !codes.has(code));
  expect(unused).toEqual([]);
});

test.each([
  ['states', proposalStates],
  ['kinds', proposalKinds],
  ['spheres', spheres],
  ['signerStates', signerStates],
  ['notFiledReasons', notFiledReasons.map((reason) => `${reason}.short`)],
  ['verbs', proposalLifecycle.transitions.filter(({ who }) => !who.includes('system')).map(({ verb }) => verb)],
  ['turns', Object.values(proposalLifecycle.states).flatMap(({ turn }) => turn ?? [])],
])('every one of the %s has words', (part, keys) => {
  for (const catalogue of catalogues) {
    expect(keys.filter((key) => !lookUp(catalogue, `proposals.${part}.${key}`))).toEqual([]);
  }
});

test('every event and every clock has words', () => {
  for (const catalogue of catalogues) {
    const events = ['drafted', ...proposalLifecycle.transitions.map(({ event }) => event)];
    expect(events.filter((event) => !lookUp(catalogue, `events.proposal.${event}`))).toEqual([]);
    expect(Object.keys(proposalSubject.clocks ?? {}).filter((kind) => !lookUp(catalogue, `clocks.${kind}`))).toEqual(
      [],
    );
  }
});

const messagesIn = (catalogue: Catalogue): string[] =>
  Object.values(catalogue).flatMap((entry) => (typeof entry === 'string' ? [entry] : messagesIn(entry)));

test('every message is well formed', () => {
  for (const message of catalogues.flatMap(messagesIn)) {
    expect(() => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }), message).not.toThrow();
  }
});
