import { defineCreation } from '#kernel/acts';
import { addParties, linkCases, partiesOf } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { answeredUndertakings, waitForOtherOpenings } from '../answered-undertakings.ts';
import { openOneInput } from '../contract.ts';
import { twoWayLifecycle } from '../lifecycle.ts';
import { appraisingOffice, relations } from '../relations.ts';
import { sheetsInForce, sheetsOf } from '../sheet-storage.ts';
import { insertAppraisal } from '../storage.ts';

/** Opens the appraisal of one undertaking; its sheets are those in force now and stay so. */
export const openOne = defineCreation({
  name: 'appraisals.open-one',
  kind: twoWayLifecycle.kind,
  event: 'opened',
  initial: { state: twoWayLifecycle.initial, turn: twoWayLifecycle.states.open.turn },
  who: appraisingOffice,
  input: openOneInput,
  title: () => '',
  async create({ tx, now, today }, { id }, { year, closesOn, undertakingId }) {
    if (closesOn <= today) return refuse('window-must-be-ahead', { closesOn });
    await waitForOtherOpenings(tx);
    const [answered] = await answeredUndertakings(tx, { year, only: [undertakingId] });
    if (!answered) return refuse('not-to-be-appraised');
    const { proposalId, unitId, title } = answered;
    const sheets = sheetsOf(await sheetsInForce(tx, year));
    await insertAppraisal(tx, { caseId: id, proposalId, undertakingId, unitId, year, sheets, closesOn });
    const proposers = (await partiesOf(tx, proposalId)).filter(({ partyKind }) => partyKind === 'person');
    const leadIds = proposers.filter(({ relation }) => relation === 'lead-proposer').map(({ partyId }) => partyId);
    const signerIds = proposers
      .filter(({ relation, partyId }) => relation === 'proposer' && !leadIds.includes(partyId))
      .map(({ partyId }) => partyId);
    const named = [
      { partyKind: 'person', relation: relations.lead, partyIds: leadIds },
      { partyKind: 'person', relation: relations.coSigner, partyIds: signerIds },
      { partyKind: 'unit', relation: relations.unit, partyIds: [unitId] },
    ] as const;
    for (const one of named) if (one.partyIds.length > 0) await addParties(tx, { caseId: id, ...one }, now);
    await linkCases(tx, { fromCaseId: id, toCaseId: proposalId, kind: 'appraises' }, now);
    return { payload: { proposalId, undertakingId, unitId, year, closesOn }, shell: { title, audience: 'office' } };
  },
});
