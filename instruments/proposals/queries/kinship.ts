// What people said about a proposal and others: cited, differing, asked to join. Only what the reader may see.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { linksOf } from '#kernel/cases';
import { type Refusal, refuse } from '#platform/errors';
import { type Kinship, kinship, type OtherCaseView } from '../contract.ts';
import { seenAmong } from '../likeness/other-case.ts';
import { otherCases } from '../likeness/other-cases.ts';
import { type DifferenceSaid, differencesOf, openJoinRequests } from '../likeness/storage.ts';
import { proposalReader } from './proposal-reader.ts';
import { readProposal } from './read-proposal.ts';

type Known = ReadonlyMap<string, OtherCaseView>;

const known = (others: Known, ids: readonly string[]): OtherCaseView[] => ids.flatMap((id) => others.get(id) ?? []);

const said = (others: Known, differences: readonly DifferenceSaid[], otherId: (one: DifferenceSaid) => string) =>
  differences.flatMap((one) => {
    const other = others.get(otherId(one));
    return other ? [{ other, text: one.text, at: one.at.toISOString() }] : [];
  });

async function seenOthers(context: QueryContext, ids: readonly string[]): Promise<Known> {
  const records = [...(await seenAmong(context.tx, context.actor, ids)).values()];
  const views = await otherCases(context, records);
  return new Map(views.map((view) => [view.id, view]));
}

export const proposalKinship = defineQuery({
  name: 'proposals.kinship',
  parameters: z.object({ id: z.uuid() }),
  answer: kinship,
  async ask(context, { id }): Promise<Kinship | Refusal> {
    const read = await readProposal(context, id);
    if (!read) return refuse('not-found');
    const { standing, record } = read;
    const { proposal, proposerIds } = standing;
    const reader = proposalReader(context.actor, { proposal, proposerIds, isOfUnit: false });
    const isRead = reader.isProposer || reader.isOffice;
    const links = (await linksOf(context.tx, id)).filter(({ kind }) => kind === 'cites');
    const differences = isRead ? await differencesOf(context.tx, id) : [];
    const pointed = [
      ...links.flatMap(({ fromCaseId, toCaseId }) => [fromCaseId, toCaseId]),
      ...differences.flatMap(({ caseId, otherCaseId }) => [caseId, otherCaseId]),
    ];
    const ids = [...new Set(pointed)].filter((one) => one !== id);
    const others = await seenOthers(context, ids);
    const requests = reader.personId === proposal.leadPersonId ? await openJoinRequests(context.tx, id) : [];
    const ofThis = ({ caseId }: DifferenceSaid) => caseId === id;
    return {
      cites: known(
        others,
        links.filter(({ fromCaseId }) => fromCaseId === id).map(({ toCaseId }) => toCaseId),
      ),
      citedBy: known(
        others,
        links.filter(({ toCaseId }) => toCaseId === id).map(({ fromCaseId }) => fromCaseId),
      ),
      differences: said(others, differences.filter(ofThis), ({ otherCaseId }) => otherCaseId),
      differencesOfOthers: reader.isOffice
        ? said(
            others,
            differences.filter((one) => !ofThis(one)),
            ({ caseId }) => caseId,
          )
        : [],
      isOpenToJoining: record.state === 'cosigning' && record.audience === 'members',
      joinRequests: requests.map(({ personId, name, at }) => ({ personId, name, at: at.toISOString() })),
      version: record.version,
    };
  },
});
