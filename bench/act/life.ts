// One proposal's life as a list of steps: who does it, and what they send.

import type { Step } from './bench-case.ts';
import type { BenchCommittee, Part } from './committee.ts';
import { paragraph, recommendations, situation } from './example-texts.ts';

const nothing = () => ({});
const people = ({ people: parts }: BenchCommittee, part: Part) => parts.get(part)![0];

export const life: readonly Step[] = [
  {
    act: 'proposals.draft',
    part: 'member',
    on: 'nothing',
    input: ({ categoryId }, { number }) => ({
      title: `关于缓解老城区停车难的提案（${number}）`,
      situation,
      recommendations,
      categoryId,
      isOneMatter: true,
    }),
  },
  { act: 'proposals.submit', part: 'member', on: 'case', isMeasured: true, input: nothing },
  {
    act: 'proposals.pre-review',
    part: 'proposal-officer',
    on: 'case',
    input: ({ categoryId }) => ({ categoryId, recommendedDecision: 'file' }),
  },
  {
    act: 'proposals.file',
    part: 'proposal-committee-head',
    on: 'case',
    isMeasured: true,
    input: () => ({ meeting: '审查会第一次会议' }),
  },
  {
    act: 'proposals.draft-assignment',
    part: 'proposal-officer',
    on: 'case',
    input: ({ unitId }) => ({ type: 'sole', units: [{ unitId, role: 'sole' }] }),
  },
  {
    act: 'proposals.assign',
    part: 'supervision-officer',
    on: 'case',
    isMeasured: true,
    input: () => ({ meeting: '交办会' }),
  },
  {
    act: 'undertakings.sign-for',
    part: 'unit-contact',
    on: 'undertaking',
    input: (committee) => ({
      leaderId: people(committee, 'unit-leader'),
      drafterId: people(committee, 'unit-drafter'),
      contactId: people(committee, 'unit-contact'),
    }),
  },
  ...(['before', 'during'] as const).map(
    (stage): Step => ({
      act: 'undertakings.record-consultation',
      part: 'unit-contact',
      on: 'undertaking',
      input: () => ({
        stage,
        mode: 'meeting',
        heldOn: '2026-11-24',
        people: '提案者、经办人',
        points: '就三条建议逐条交换了意见。',
      }),
    }),
  ),
  {
    act: 'undertakings.save-reply',
    part: 'unit-drafter',
    on: 'undertaking',
    input: (_committee, { recommendationIds }) => ({
      opening: '您提出的提案收悉，现答复如下。',
      classLetter: 'A',
      publication: 'open',
      answers: recommendationIds.map((recommendationId) => ({
        recommendationId,
        verdict: 'adopted',
        text: paragraph,
      })),
    }),
  },
  { act: 'undertakings.submit-reply', part: 'unit-drafter', on: 'undertaking', input: nothing },
  {
    act: 'undertakings.sign-off',
    part: 'unit-leader',
    on: 'undertaking',
    input: (_committee, { number }) => ({ documentNumber: `青交函〔2026〕${number}号`, isSealed: true }),
  },
  { act: 'undertakings.deliver', part: 'supervision-officer', on: 'undertaking', input: nothing },
  {
    act: 'undertakings.rate',
    part: 'member',
    on: 'undertaking',
    isMeasured: true,
    input: () => ({ process: 'satisfied', result: 'satisfied' }),
  },
];
