// Situations for tests: proposals brought to where they are wanted by the real acts, each by the person who would.
import type * as z from 'zod';
import { looking, type TestDatabase } from '#kernel/testing';
import type { draftInput } from './contract.ts';
import { type Acting, acting } from './factory-acting.ts';
import { type Committee, committeeForTests, type Who } from './factory-committee.ts';

export type { Asked, Situation } from './factory-acting.ts';
export type DraftInput = z.input<typeof draftInput>;

const completeDraft = (committee: Committee): DraftInput => ({
  title: '关于给老旧小区加装电梯的提案',
  situation: '全市六层以上没有电梯的老旧小区还有三百多个，老人上下楼困难。',
  recommendations: [{ text: '建立一个窗口受理加装电梯的申请。' }, { text: '明年补助两百部电梯，每部十万元。' }],
  categoryId: committee.categories.living,
  isOneMatter: true,
});

export interface Cosigning {
  readonly signed?: readonly Who[];
  readonly input?: DraftInput;
}

function writing({ done }: Acting, committee: Committee) {
  const draft = (input: DraftInput = {}, who: Who = 'lead') =>
    done('proposals.draft', who, { input: { ...completeDraft(committee), ...input } });

  /** A joint draft to which Li and Zhao are invited; those named have signed. */
  async function cosigning({ signed = ['li'], input = {} }: Cosigning = {}) {
    const { id } = await draft({ kind: 'joint', ...input });
    const personIds = [committee.people.li, committee.people.zhao];
    let situation = await done('proposals.invite', 'lead', { id, input: { personIds } });
    for (const who of signed) situation = await done('proposals.sign', who, { id });
    return situation;
  }

  async function submitted(input: DraftInput = {}) {
    const { id } = await draft(input);
    return done('proposals.submit', 'lead', { id });
  }

  async function returned(input: DraftInput = {}) {
    const { id } = await submitted(input);
    return done('proposals.return', 'officer', { id, input: { comments: '请写明补助的资金来源。' } });
  }

  return { draft, cosigning, submitted, returned };
}

type Writing = ReturnType<typeof writing>;

function deciding({ done }: Acting, committee: Committee, { submitted }: Writing) {
  const preReview = (id: string) => {
    const input = { categoryId: committee.categories.living, recommendedDecision: 'file' };
    return done('proposals.pre-review', 'officer', { id, input });
  };

  const preReviewed = async (input: DraftInput = {}) => preReview((await submitted(input)).id);

  async function filed(input: DraftInput = {}) {
    const { id } = await preReviewed(input);
    return done('proposals.file', 'head', { id, input: { meeting: '审查会第一次会议' } });
  }

  async function assignmentDrafted(input: DraftInput = {}) {
    const { id } = await filed(input);
    const { housing, transport } = committee.units;
    const units = [
      { unitId: housing, role: 'lead' },
      { unitId: transport, role: 'co' },
    ];
    return done('proposals.draft-assignment', 'officer', { id, input: { type: 'lead', units } });
  }

  async function handling(input: DraftInput = {}) {
    const { id } = await assignmentDrafted(input);
    return done('proposals.assign', 'supervisor', { id, input: { meeting: '交办会' } });
  }

  return { preReview, preReviewed, filed, assignmentDrafted, handling };
}

export async function proposalFactory(database: TestDatabase) {
  const committee = await committeeForTests(database);
  const performing = acting(database, committee);
  const written = writing(performing, committee);
  const decided = deciding(performing, committee, written);
  return { committee, ...performing, ...looking(database, committee), ...written, ...decided };
}

export type ProposalFactory = Awaited<ReturnType<typeof proposalFactory>>;
