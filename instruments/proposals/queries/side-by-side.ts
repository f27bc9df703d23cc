// Two proposals beside one another, shared passages marked in both, with what the reviewers may decide.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { abilities } from '#kernel/lifecycle';
import { comparedText, compareTexts, decidingTerms, termWeights } from '#kernel/likeness';
import { type Refusal, refuse } from '#platform/errors';
import { paragraphsOf } from '#platform/text';
import { capacitiesAt } from '../capacities.ts';
import { type ProposalState, type SideBySide, type SideView, sideBySide, sideBySideParameters } from '../contract.ts';
import { proposalLifecycle } from '../lifecycle.ts';
import { type MarkedParagraph, markedParagraphs, type Paragraph } from '../likeness/marked-paragraphs.ts';
import { apartAmong, type DifferenceSaid, differencesOf } from '../likeness/storage.ts';
import { readFacts } from '../subject.ts';
import { type ReadProposal, readProposal } from './read-proposal.ts';
import { sayer } from './say.ts';

const decided = ['merge', 'set-apart'];

const paragraphs = ({ record, standing, recommendations }: ReadProposal): Paragraph[] => [
  { part: 'title', text: record.title },
  ...paragraphsOf(standing.proposal.situation).map((text): Paragraph => ({ part: 'situation', text })),
  ...recommendations.map(({ text }): Paragraph => ({ part: 'recommendation', text })),
];

const compared = (read: ReadProposal) =>
  comparedText(
    read.record.title,
    paragraphs(read)
      .slice(1)
      .map(({ text }) => text)
      .join('\n'),
  );

interface SideParts {
  readonly marked: readonly MarkedParagraph[];
  readonly difference: string;
}

async function sideOf(context: QueryContext, read: ReadProposal, { marked, difference }: SideParts): Promise<SideView> {
  const { id, version, number, title } = read.record;
  const { proposal } = read.standing;
  const state = read.record.state as ProposalState;
  const capacities = capacitiesAt(context.actor, proposal);
  const may = abilities(proposalLifecycle, { state, capacities, facts: await readFacts(context, read) });
  return {
    ...{ id, version, number, title, state, difference },
    proposer: proposal.proposerName,
    submittedOn: proposal.submittedAt && calendarDateOf(proposal.submittedAt),
    paragraphs: [...marked],
    abilities: may.filter(({ verb }) => decided.includes(verb)).map(sayer(context)),
  };
}

const saidBy = (differences: readonly DifferenceSaid[], caseId: string, otherId: string): string =>
  differences.find((one) => one.caseId === caseId && one.otherCaseId === otherId)?.text ?? '';

export const proposalSideBySide = defineQuery({
  name: 'proposals.side-by-side',
  parameters: sideBySideParameters,
  answer: sideBySide,
  who: ['proposal-officer', 'proposal-committee-head', 'secretary-general'],
  async ask(context, { id, other }): Promise<SideBySide | Refusal> {
    const { tx, actor, now } = context;
    const [one, two] = [await readProposal(context, id), await readProposal(context, other)];
    if (!one || !two || id === other) return refuse('not-found');
    const weights = await termWeights(tx, { tenantId: actor.tenantId, now });
    const texts = [compared(one), compared(two)] as const;
    const [left, right] = markedParagraphs(paragraphs(one), paragraphs(two));
    const said = await differencesOf(tx, id);
    return {
      sides: [
        await sideOf(context, one, { marked: left, difference: saidBy(said, id, other) }),
        await sideOf(context, two, { marked: right, difference: saidBy(said, other, id) }),
      ],
      level: compareTexts(...texts, weights).level,
      terms: decidingTerms(...texts, { weights, most: 8 }),
      isApart: (await apartAmong(tx, [id, other])).length > 0,
    };
  },
});
