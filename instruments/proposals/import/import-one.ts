// A past proposal becomes a case with its old number, its texts, and its proposer as words; its chain begins with
// `proposal.imported`. It is not offered as an act of its own: it happens inside an import.
import { NIL } from 'uuid';
import * as z from 'zod';
import { type Change, defineCreation } from '#kernel/acts';
import { replaceRecommendations } from '#kernel/recommendations';
import { proposalLifecycle } from '../lifecycle.ts';
import { indexNumber, indexProposal } from '../searchable.ts';
import { insertProposal, updateProposal } from '../storage.ts';
import { proposerKinds } from './proposal-values.ts';

export const importAs = ['closed', 'filed'] as const;
export type ImportAs = (typeof importAs)[number];

const importOneInput = z.object({
  key: z.string(),
  number: z.string(),
  publishedAt: z.string().nullable(),
  title: z.string(),
  situation: z.string(),
  recommendations: z.array(z.string()),
  proposer: z.string(),
  kind: z.enum(proposerKinds),
  signerCount: z.int(),
  categoryId: z.uuid().nullable(),
  sessionId: z.uuid().nullable(),
});
export type ImportOneInput = z.infer<typeof importOneInput>;

// Nobody of the register stands behind an imported proposal: its proposer is a name, and nobody may act as such.
const nobody = NIL;

const importOneAs = (state: ImportAs) =>
  defineCreation({
    name: 'proposals.import-one',
    kind: proposalLifecycle.kind,
    event: 'imported',
    initial: { state, turn: proposalLifecycle.states[state].turn },
    who: ['system-administrator', 'proposal-officer'],
    input: importOneInput,
    title: ({ title }) => title,
    async create({ tx }, { id: caseId }, input): Promise<Change> {
      const { title, situation, proposer: proposerName, number, key, publishedAt } = input;
      const recommendations = input.recommendations.map((text) => ({ text }));
      const publishedOn = publishedAt === null ? null : new Date(`${publishedAt}T00:00:00+08:00`);
      await insertProposal(tx, { caseId, leadPersonId: nobody, proposerName });
      await updateProposal(tx, caseId, {
        ...{ kind: input.kind, situation, signer_count: input.signerCount },
        ...{ submitted_at: publishedOn, decided_at: publishedOn, imported_from: key, is_one_matter: true },
      });
      await replaceRecommendations(tx, caseId, recommendations);
      await indexProposal(tx, { caseId, title, proposerName, situation, recommendations });
      await indexNumber(tx, caseId, number);
      const { categoryId, sessionId } = input;
      return {
        payload: { number, from: key, publishedAt, state },
        shell: { number, audience: 'members', categoryId, sessionId },
      };
    },
  });

export const importOne = { closed: importOneAs('closed'), filed: importOneAs('filed') } as const;
