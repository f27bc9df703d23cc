import { defineQuery } from '#kernel/acts';
import { hasRole } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import { ballotAnswer, ballotParameters } from '../contract.ts';
import { readBallot } from '../storage/ballots.ts';
import { ballotForVoter, viewOf } from '../view-of.ts';
import { seesCase } from './may-see.ts';

const scrutineers = ['proposal-officer', 'proposal-committee-head', 'secretary-general'] as const;

async function ownCode(tx: Transaction): Promise<string> {
  const { rows } = await sql<{ code: string }>`select code from tenant where id = app.tenant_id()`.execute(tx);
  return rows[0]?.code ?? '';
}

/** One ballot, and the asker's own part in it. */
export const ballot = defineQuery({
  name: 'ballots.ballot',
  parameters: ballotParameters,
  answer: ballotAnswer,
  async ask(context, { id }) {
    const { tx, actor } = context;
    const found = await readBallot(tx, id);
    if (!found) return refuse('not-found');
    const mine = actor.personId ? await ballotForVoter(tx, found, actor.personId) : null;
    if (!mine && !(await seesCase(context, found.caseId))) return refuse('not-found');
    const mayRecordCounts = found.state === 'open' && hasRole(actor, scrutineers);
    return { ballot: await viewOf(tx, found), mine, mayRecordCounts, committeeCode: await ownCode(tx) };
  },
});
