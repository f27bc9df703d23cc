// The texts as submitted each time, every one read against the one before.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { actingPersonId, bodiesSpokenFor, committeeOfficeRoles, hasRole } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { diffText } from '#platform/text';
import { revisions } from '../contract.ts';
import { readProposal } from './read-proposal.ts';

type Revisions = z.infer<typeof revisions>;
type Revision = Revisions['revisions'][number];
type Text = Pick<Revision, 'title' | 'situation' | 'recommendations'>;

interface RevisionRow extends Text {
  revision: number;
  at: Date;
  by: string;
}

async function readRevisions(tx: Transaction, caseId: string): Promise<RevisionRow[]> {
  const { rows } = await sql<RevisionRow>`select r.revision, r.at, r.title, r.situation, r.recommendations,
      coalesce(person.name, '') as by
    from proposal_revision r left join person on person.tenant_id = r.tenant_id and person.id = r.submitted_by
    where r.tenant_id = app.tenant_id() and r.case_id = ${caseId} order by r.revision`.execute(tx);
  return rows;
}

/** Recommendations are compared as one text, an item to a paragraph: one put in between moves no other. */
const partsOf = ({ title, situation, recommendations }: Text) => ({
  title,
  situation,
  recommendations: recommendations.join('\n'),
});

function changesBetween(before: Text, after: Text): Revision['changes'] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return (['title', 'situation', 'recommendations'] as const)
    .filter((part) => old[part] !== now[part])
    .map((part) => ({ part, segments: diffText(old[part], now[part]).map((segment) => ({ ...segment })) }));
}

/** Four SQL queries. Earlier texts are between the proposers and the committee's office. */
export const proposalRevisions = defineQuery({
  name: 'proposals.revisions',
  parameters: z.object({ id: z.uuid() }),
  answer: revisions,
  async ask(context, { id }): Promise<Revisions | Refusal> {
    const read = await readProposal(context, id);
    if (!read) return refuse('not-found');
    const { proposerIds, proposal } = read.standing;
    const person = actingPersonId(context.actor);
    const speaks = proposal.bodyId !== null && bodiesSpokenFor(context.actor).includes(proposal.bodyId);
    const isProposer = speaks || (person !== null && proposerIds.includes(person));
    if (!isProposer && !hasRole(context.actor, committeeOfficeRoles)) return refuse('not-found');
    const rows = await readRevisions(context.tx, id);
    return {
      revisions: rows.map((row, index) => {
        const before = rows[index - 1];
        return { ...row, at: row.at.toISOString(), changes: before ? changesBetween(before, row) : null };
      }),
    };
  },
});
