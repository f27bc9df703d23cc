import { defineCreation } from '#kernel/acts';
import { draftDemocraticInput } from '../contract.ts';
import { democraticLifecycle } from '../lifecycle.ts';
import { insertDemocratic } from '../storage.ts';

/** A democratic appraisal begins with its purpose; the office alone sees it until the plan is issued. */
export const draftDemocratic = defineCreation({
  name: 'appraisals.draft-democratic',
  kind: democraticLifecycle.kind,
  event: 'drafted',
  initial: { state: democraticLifecycle.initial, turn: democraticLifecycle.states.drafted.turn },
  who: ['proposal-officer', 'proposal-committee-head'],
  input: draftDemocraticInput,
  title: ({ title }) => title,
  async create({ tx }, { id }, { year, purpose }) {
    await insertDemocratic(tx, { caseId: id, year, purpose });
    return { payload: { year }, shell: { audience: 'office' } };
  },
});
