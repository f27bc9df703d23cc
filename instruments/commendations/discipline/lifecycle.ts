// The ladder of discipline (domain 6.4) as one table. Every rung: proposed with evidence, the member heard, decided by another.
import type { Lifecycle } from '#kernel/lifecycle';
import type { DisciplineState } from './contract.ts';
import { type DisciplineFacts, hasNextStep, isHeardInTime, isNotProposer } from './rules.ts';

export const proposers = ['member-affairs-officer', 'secretary-general'] as const;
const approvers = ['secretary-general', 'chairpersons-council'] as const;

export const disciplineLifecycle: Lifecycle<DisciplineState, DisciplineFacts> = {
  kind: 'discipline',
  initial: 'hearing',
  states: {
    hearing: { turn: 'member-concerned' },
    'to-approve': { turn: 'approver' },
    standing: { turn: null },
    ended: { turn: null, isFinal: true },
    'seat-ended': { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'state-own-view',
      from: ['hearing'],
      to: 'to-approve',
      who: ['concerned'],
      event: 'heard',
      notices: ['discipline-to-approve'],
      versioned: false,
    },
    {
      verb: 'note-silence',
      from: ['hearing'],
      to: 'to-approve',
      who: ['system', ...proposers],
      rule: isHeardInTime,
      event: 'silence-noted',
      notices: ['discipline-to-approve'],
    },
    {
      verb: 'approve-step',
      from: ['to-approve'],
      to: ['standing', 'seat-ended'],
      who: approvers,
      rule: isNotProposer,
      event: 'step-approved',
      notices: ['discipline-decided'],
    },
    {
      verb: 'decline-step',
      from: ['to-approve'],
      to: ['standing', 'ended'],
      who: approvers,
      rule: isNotProposer,
      event: 'step-declined',
      notices: ['discipline-decided'],
    },
    {
      verb: 'propose-step',
      from: ['standing'],
      to: 'hearing',
      who: proposers,
      rule: hasNextStep,
      event: 'step-proposed',
      notices: ['discipline-asked'],
    },
    {
      verb: 'end-case',
      from: ['hearing', 'to-approve', 'standing'],
      to: 'ended',
      who: proposers,
      event: 'ended',
      notices: ['discipline-decided'],
    },
  ],
};
