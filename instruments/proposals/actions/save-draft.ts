import { defineAct } from '#kernel/acts';
import { saveInput } from '../contract.ts';
import { proposalSubject } from '../subject.ts';
import { writeDraft } from '../write-draft.ts';

/** What was typed so far; only the fields that are sent change. */
export const saveDraft = defineAct({
  name: 'proposals.save',
  subject: proposalSubject,
  verb: 'save',
  input: saveInput,
  change: (context, { record, proposal, recommendations }, input) =>
    writeDraft(context, { title: record.title, proposal, recommendations }, input),
});
