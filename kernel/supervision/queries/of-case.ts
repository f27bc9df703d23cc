// What was chased on one case: for the offices all of it, for a unit its own, for the proposers that and when.
import { defineQuery } from '#kernel/acts';
import { partiesOf } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { circumstancesOf, unitsSeenBy } from '../circumstances.ts';
import { mattersOfCase, ofCaseParameters } from '../contract.ts';
import { byDate, matterOf, raised } from '../matter.ts';
import { readMatters } from '../storage.ts';
import { isOverseer, itemOf, type Reading, stepsFor } from './view.ts';

export const mattersOfCaseQuery = defineQuery({
  name: 'supervision.of-case',
  parameters: ofCaseParameters,
  answer: mattersOfCase,
  async ask(context, { caseId }) {
    const { tx, actor } = context;
    const person = actingPersonId(actor);
    const ownUnits = unitsSeenBy(actor);
    const isProposer =
      person !== null &&
      (await partiesOf(tx, caseId)).some(({ partyId, relation }) => partyId === person && relation === 'proposer');
    if (ownUnits?.length === 0 && !isProposer) return { matters: [] };
    const reading: Reading = isOverseer(actor) ? 'office' : ownUnits?.length ? 'unit' : 'proposer';
    const unitIds = reading === 'unit' ? ownUnits : null;
    const stored = await readMatters(tx, { actor, narrowing: { caseId }, unitIds });
    const matters = raised(stored.map((one) => matterOf(one, circumstancesOf(context)))).sort(byDate);
    const shown = matters.map((matter) => ({
      ...itemOf(matter, reading),
      steps: stepsFor(reading, matter.steps),
      endedOn: matter.endedOn,
    }));
    return {
      matters: shown.filter(
        ({ steps, standing }) => steps.length > 0 || (standing === 'late' && reading !== 'proposer'),
      ),
    };
  },
});
