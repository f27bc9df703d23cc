import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectLifecycle, lifecycleDiagram, obstacle, transitionOf } from '#kernel/lifecycle';
import { type ProposalState, proposalStates } from './contract.ts';
import type { ProposalFacts } from './facts.ts';
import { proposalLifecycle } from './lifecycle.ts';
import { proposalActs } from './proposal-acts.ts';
import { proposalSubject } from './subject.ts';

/** What the jurist expects: who may do what in which states. Whoever is not named may not. */
const expectation: Record<string, { who: string[]; from: ProposalState[] }> = {
  save: { who: ['lead-proposer', 'acting-for-lead'], from: ['draft', 'cosigning', 'returned'] },
  invite: { who: ['lead-proposer', 'acting-for-lead'], from: ['draft', 'cosigning'] },
  'open-to-joining': { who: ['lead-proposer'], from: ['draft', 'cosigning'] },
  'ask-to-join': { who: ['member'], from: ['cosigning'] },
  cite: { who: ['lead-proposer', 'acting-for-lead'], from: ['draft', 'cosigning', 'returned'] },
  'say-difference': { who: ['lead-proposer', 'acting-for-lead'], from: ['draft', 'cosigning', 'returned'] },
  'set-apart': {
    who: ['proposal-officer', 'proposal-committee-head'],
    from: ['submitted', 'returned', 'pre-reviewed', 'filed', 'assignment-drafted'],
  },
  'remove-invitee': { who: ['lead-proposer', 'acting-for-lead'], from: ['cosigning', 'returned'] },
  sign: { who: ['invited-signer'], from: ['cosigning', 'returned'] },
  'decline-to-sign': { who: ['invited-signer', 'signed-proposer'], from: ['cosigning', 'returned'] },
  'confirm-for-body': { who: ['body-keeper'], from: ['draft', 'cosigning', 'returned'] },
  submit: { who: ['lead-proposer', 'acting-for-lead'], from: ['draft', 'cosigning', 'returned'] },
  discard: { who: ['lead-proposer'], from: ['draft', 'cosigning'] },
  withdraw: {
    who: ['lead-proposer', 'body-keeper'],
    from: ['cosigning', 'submitted', 'returned', 'pre-reviewed'],
  },
  'pre-review': { who: ['proposal-officer'], from: ['submitted'] },
  return: { who: ['proposal-officer', 'proposal-committee-head'], from: ['submitted', 'pre-reviewed'] },
  file: { who: ['proposal-committee-head'], from: ['pre-reviewed'] },
  'decline-to-file': { who: ['proposal-committee-head'], from: ['pre-reviewed'] },
  merge: { who: ['proposal-committee-head'], from: ['pre-reviewed'] },
  convert: { who: ['proposal-committee-head'], from: ['pre-reviewed'] },
  'draft-assignment': {
    who: ['proposal-officer', 'supervision-officer'],
    from: ['filed', 'assignment-drafted'],
  },
  assign: { who: ['proposal-committee-head', 'supervision-officer'], from: ['assignment-drafted'] },
  'conclude-replies': { who: ['system'], from: ['handling', 'rehandling'] },
  resume: { who: ['system'], from: ['rehandling'] },
  rehandle: { who: ['system'], from: ['replied', 'handling'] },
  settle: { who: ['system'], from: ['replied'] },
  fulfil: { who: ['system'], from: ['tracking'] },
  'name-key': {
    who: ['chairpersons-council', 'proposal-committee-head', 'system'],
    from: ['filed', 'assignment-drafted', 'handling', 'replied', 'rehandling', 'tracking', 'closed'],
  },
  'note-award': {
    who: ['system'],
    from: ['filed', 'assignment-drafted', 'handling', 'replied', 'rehandling', 'tracking', 'closed'],
  },
  'look-back': { who: ['proposal-officer', 'proposal-committee-head'], from: ['tracking', 'closed'] },
};
const people = [
  ...['lead-proposer', 'acting-for-lead', 'invited-signer', 'signed-proposer', 'body-keeper', 'member', 'system'],
  ...['proposal-officer', 'proposal-committee-head', 'chairpersons-council', 'secretary-general'],
  ...['supervision-officer', 'unit-contact', 'system-administrator', 'security-administrator', 'audit-administrator'],
];

test('the table has no fault', () => {
  expect(inspectLifecycle(proposalLifecycle)).toEqual([]);
});

test('verbs are those the jurist knows', () => {
  expect(proposalLifecycle.transitions.map(({ verb }) => verb).sort()).toEqual(Object.keys(expectation).sort());
});

test.each(Object.entries(expectation))('%s: each role in each state', (verb, { who, from }) => {
  const { rule: _anyFacts, ...transition } = transitionOf(proposalLifecycle, verb);
  const facts = {} as ProposalFacts;
  for (const person of people) {
    for (const state of proposalStates) {
      const refusal = obstacle(transition, { state, capacities: new Set([person]), facts });
      const expected = who.includes(person) ? (from.includes(state) ? null : 'state-conflict') : 'not-permitted';
      expect(`${person} in ${state}: ${refusal?.code ?? null}`).toBe(`${person} in ${state}: ${expected}`);
    }
  }
});

test('every verb of people is an act, and every act but the first is a verb', () => {
  const verbs = proposalLifecycle.transitions
    .filter(({ who, verb }) => who.some((one) => one !== 'system') || verb === 'note-award')
    .map(({ verb }) => verb);
  const ofRegisters = ['categories.save', 'proposals.keep-report'];
  const onCases = proposalActs.map(({ name }) => name).filter((name) => !ofRegisters.includes(name));
  expect(onCases.sort()).toEqual(['draft', ...verbs].map((verb) => `proposals.${verb}`).sort());
});

test('every clock that starts has its period', () => {
  const started = proposalLifecycle.transitions.flatMap(({ starts = [] }) => starts);
  expect(started.filter((kind) => !proposalSubject.clocks?.[kind])).toEqual([]);
});

test('the diagram in the README is the table’s', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  expect(/```mermaid\n([\s\S]*?)\n```/.exec(readme)?.[1]).toBe(lifecycleDiagram(proposalLifecycle));
});
