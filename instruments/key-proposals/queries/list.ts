// The key proposals: who leads each, and what comes next; those nobody has taken up stand first.
import { defineQuery } from '#kernel/acts';
import { type CaseTables, visibleTo } from '#kernel/cases';
import { hasRole } from '#kernel/permissions';
import { tables } from '#platform/database';
import { type HandlingRow, type HandlingState, handlingList, handlingListParameters } from '../contract.ts';
import type { Handling } from '../kept.ts';
import { nextStep } from '../next-step.ts';
import { handlingsOfProposals } from '../storage/handlings.ts';

interface Shell {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: string;
}

const rowOf = (proposal: Shell, handling: Handling | undefined, state: string | undefined): HandlingRow => ({
  id: handling?.caseId ?? null,
  proposalId: proposal.id,
  number: proposal.number,
  title: proposal.title,
  proposalState: proposal.state,
  year: handling?.year ?? null,
  state: (state as HandlingState | undefined) ?? null,
  lead: handling?.lead ?? null,
  supervisor: handling?.supervisor ?? null,
  visits: handling?.visits ?? 0,
  next: handling && state ? nextStep(state as HandlingState, handling) : { step: 'none', onDay: null, what: '' },
});

export const list = defineQuery({
  name: 'key-proposals.list',
  parameters: handlingListParameters,
  answer: handlingList,
  async ask({ tx, actor }, { year }) {
    const proposals = await tables<CaseTables>(tx)
      .selectFrom('case')
      .select(['id', 'number', 'title', 'state'])
      .where('kind', '=', 'proposal')
      .where('is_key', '=', true)
      .where(visibleTo(actor))
      .orderBy('number', 'desc')
      .limit(300)
      .execute();
    const handlings = await handlingsOfProposals(
      tx,
      proposals.map(({ id }) => id),
    );
    const ids = handlings.map(({ caseId }) => caseId);
    const cases = ids.length
      ? await tables<CaseTables>(tx).selectFrom('case').select(['id', 'state']).where('id', 'in', ids).execute()
      : [];
    const stateOf = new Map(cases.map(({ id, state }) => [id, state]));
    const rows = proposals.map((proposal) => {
      const handling = handlings.find(({ proposalId }) => proposalId === proposal.id);
      return rowOf(proposal, handling, handling && stateOf.get(handling.caseId));
    });
    const items = rows
      .filter((row) => year === undefined || row.year === null || row.year === year)
      .sort((a, b) => Number(a.id !== null) - Number(b.id !== null));
    return { items, nextCursor: null, mayTakeUp: hasRole(actor, ['proposal-officer', 'proposal-committee-head']) };
  },
});
