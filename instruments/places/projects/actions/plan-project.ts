import { defineAct, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { planProjectInput, saveProjectInput } from '../../contract/projects.ts';
import { projectLifecycle } from '../lifecycle.ts';
import { nameParticipants, unfitProject } from '../people.ts';
import { insertProject, updateProject } from '../storage.ts';
import { projectSubject } from '../subject.ts';

/** Whoever plans it leads it. */
export const planProject = defineCreation({
  name: 'places.plan-project',
  kind: projectLifecycle.kind,
  event: 'planned',
  initial: { state: projectLifecycle.initial, turn: projectLifecycle.states.prepared.turn },
  who: ['member', 'member-affairs-officer'],
  input: planProjectInput,
  title: ({ title }) => title,
  async create(context, { id: caseId }, { title: _, participantIds, ...fields }) {
    const { tx, actor, now } = context;
    const leadId = actingPersonId(actor);
    const problem = await unfitProject(context, { ...fields, participantIds });
    if (problem || !leadId) return problem ?? refuse('not-found');
    await insertProject(tx, caseId, fields);
    await addParties(tx, { caseId, partyKind: 'person', partyIds: [leadId], relation: 'project-lead' }, now);
    const before = [{ personId: leadId, part: 'project-lead' as const }];
    const joined = await nameParticipants(context, caseId, { before, wanted: participantIds });
    return { payload: { ...fields, aim: '', participantIds }, recipients: { 'service-project-joined': joined } };
  },
});

export const saveProject = defineAct({
  name: 'places.save-project',
  subject: projectSubject,
  verb: 'save-project',
  input: saveProjectInput,
  async change(context, { id, people }, { title, participantIds, ...fields }) {
    const problem = await unfitProject(context, { ...fields, participantIds });
    if (problem) return problem;
    await updateProject(context.tx, id, fields);
    const joined = await nameParticipants(context, id, { before: people, wanted: participantIds });
    return {
      payload: { ...fields, aim: '', participantIds },
      shell: { title },
      recipients: { 'service-project-joined': joined },
    };
  },
});
