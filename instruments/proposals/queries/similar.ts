// Cases that ask the same as a proposal, as it was last saved: while it is written, and on the reviewers' desk.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { linksOf } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { type SimilarCase, similarCases } from '#kernel/likeness';
import { type Refusal, refuse } from '#platform/errors';
import { capacitiesAt } from '../capacities.ts';
import { type ProposalState, type Similar, type SimilarItem, similar, similarParameters } from '../contract.ts';
import { proposalLifecycle, writableStates } from '../lifecycle.ts';
import { otherCases } from '../likeness/other-cases.ts';
import { differencesOf, hasAskedToJoin } from '../likeness/storage.ts';
import { readFacts } from '../subject.ts';
import { type ReadProposal, readProposal } from './read-proposal.ts';
import { sayer } from './say.ts';

const mostShown = 5;
const shortestTitle = 6;
const asGoodAsGone = ['discarded', 'withdrawn'];

const foundIn = ({ part }: SimilarCase): SimilarItem['foundIn'] =>
  part === 'text' ? 'text' : part.startsWith('reply:') ? 'reply' : 'other';

/** Only a draft that still collects signatures can be joined; whether by this reader, its own rule says. */
async function joiningOf(context: QueryContext, { record }: SimilarCase): Promise<Joining> {
  if (record.kind !== proposalLifecycle.kind || record.state !== 'cosigning') return none;
  const read = await readProposal(context, record.id);
  if (!read) return none;
  const { standing } = read;
  const capacities = capacitiesAt(context.actor, standing.proposal);
  const facts = await readFacts(context, read);
  const found = abilities(proposalLifecycle, { state: record.state as ProposalState, capacities, facts });
  const ability = found.find(({ verb }) => verb === 'ask-to-join');
  return {
    joining: ability && facts.isOpenToJoining && !facts.isAmongSigners ? sayer(context)(ability) : null,
    hasAskedToJoin: await hasAskedToJoin(context.tx, record.id, context.actor.personId),
  };
}

type Joining = Pick<SimilarItem, 'joining' | 'hasAskedToJoin'>;
const none: Joining = { joining: null, hasAskedToJoin: false };

async function itemsOf(context: QueryContext, caseId: string, found: readonly SimilarCase[]): Promise<SimilarItem[]> {
  const others = await otherCases(
    context,
    found.map(({ record }) => record),
  );
  const links = found.length > 0 ? await linksOf(context.tx, caseId) : [];
  const said = found.length > 0 ? await differencesOf(context.tx, caseId) : [];
  const items: SimilarItem[] = [];
  for (const [index, one] of found.entries()) {
    const { id } = one.record;
    items.push({
      ...others[index]!,
      ...(await joiningOf(context, one)),
      foundIn: foundIn(one),
      copies: one.copies,
      reason: one.reason,
      isCited: links.some((link) => link.kind === 'cites' && link.fromCaseId === caseId && link.toCaseId === id),
      difference: said.find((difference) => difference.caseId === caseId && difference.otherCaseId === id)?.text ?? '',
    });
  }
  return items;
}

const bodyOf = ({ standing, recommendations }: ReadProposal): string =>
  [standing.proposal.situation, ...recommendations.map(({ text }) => text)].join('\n');

/** The text as saved is asked for, so that nothing one writes stands in an address. */
export const proposalSimilar = defineQuery({
  name: 'proposals.similar',
  parameters: similarParameters,
  answer: similar,
  async ask(context, { id }): Promise<Similar | Refusal> {
    const read = await readProposal(context, id);
    if (!read) return refuse('not-found');
    const { record, standing } = read;
    const capacities = capacitiesAt(context.actor, standing.proposal);
    const canCite =
      writableStates.includes(record.state as ProposalState) &&
      (capacities.has('lead-proposer') || capacities.has('acting-for-lead'));
    if ([...record.title].length < shortestTitle) return { items: [], canCite };
    const found = await similarCases(context.tx, {
      actor: context.actor,
      now: context.now,
      title: record.title,
      body: bodyOf(read),
      withoutCaseIds: [id],
      withoutStates: asGoodAsGone,
      limit: mostShown,
    });
    return { items: await itemsOf(context, id, found), canCite };
  },
});
