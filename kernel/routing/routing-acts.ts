// The acts on models and suggestions. Nothing here assigns anything.
import { type Act, defineRegisterAct } from '#kernel/acts';
import { type CaseTables, visibleTo } from '#kernel/cases';
import { isSystem } from '#kernel/permissions';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { enqueue } from '#platform/jobs';
import { noteShownInput, settleModelInput, trainInput, useModelInput } from './contract.ts';
import { verdictOn } from './rules.ts';
import { keepSuggestion, lockModel, modelInUse, moveModel } from './storage.ts';
import type { Suggester } from './suggesting/suggest.ts';

export const trainingTask = 'train-routing';
/** Who is helped by suggestions, and answers for them. */
export const routingDesk = [
  'proposal-officer',
  'proposal-committee-head',
  'secretary-general',
  'supervision-officer',
] as const;
const keepers = ['proposal-officer', 'proposal-committee-head', 'system-administrator'] as const;

/** Asked for twice in a row, it is done once. */
export const trainNow = defineRegisterAct({
  name: 'routing.train',
  event: 'training-asked',
  who: [...keepers, 'system'],
  input: trainInput,
  async change({ tx, actor }) {
    await enqueue(tx, { task: trainingTask, payload: { askedBy: actor.name }, jobKey: 'train-routing' });
    return { payload: {} };
  },
});

/** After each training the software itself looks where the new model belongs. */
export const settleModel = defineRegisterAct({
  name: 'routing.settle-model',
  event: 'trained',
  who: ['system'],
  input: settleModelInput,
  async change({ tx }, { modelId }) {
    const model = await lockModel(tx, modelId);
    if (!model) return refuse('not-found');
    const { target, version, figures } = model;
    if (!figures || model.state !== 'candidate')
      return { payload: { modelId, target, version, verdict: model.verdict } };
    const current = await modelInUse(tx, target);
    const { comesIntoUse, ...reason } = verdictOn(figures, current?.figures ?? null);
    if (comesIntoUse && current) await moveModel(tx, current.id, 'retired');
    await moveModel(tx, modelId, comesIntoUse ? 'in-use' : 'candidate', reason);
    return { payload: { modelId, target, version, verdict: reason.verdict } };
  },
});

/** Back to an earlier model, or to one the comparison did not favour: a person answers for it, with a reason. */
export const useModel = defineRegisterAct({
  name: 'routing.use-model',
  event: 'model-chosen',
  who: keepers,
  input: useModelInput,
  async change({ tx }, { modelId, reason }) {
    const model = await lockModel(tx, modelId);
    if (!model) return refuse('not-found');
    const { target, version, state } = model;
    if (state === 'refused') return refuse('routing-model-empty', { version });
    if (state === 'in-use') return refuse('routing-model-in-use', { version });
    const current = await modelInUse(tx, target);
    if (current) await moveModel(tx, current.id, 'retired');
    await moveModel(tx, modelId, 'in-use');
    return { payload: { modelId, target, version, from: current?.version ?? null, reason } };
  },
});

/** What was shown first is kept, so that the desk can see how often it was right. The server suggests anew: a client
 * cannot say what was suggested. */
export const noteShown = (suggester: Suggester): Act =>
  defineRegisterAct({
    name: 'routing.note-shown',
    event: 'suggested',
    who: routingDesk,
    input: noteShownInput,
    async change(context, { caseId, target }) {
      const { tx, actor, now } = context;
      const seen = await tables<CaseTables>(tx)
        .selectFrom('case')
        .select('id')
        .where('id', '=', caseId)
        .where(visibleTo(actor))
        .executeTakeFirst();
      const suggested = seen && !isSystem(actor) ? await suggester.suggest(context, { caseId, target }) : null;
      if (!suggested) return refuse('not-found');
      const { options, isSure, modelVersion } = suggested;
      const ids = options.map(({ id }) => id);
      const kept = { case_id: caseId, target, at: now, model_version: modelVersion, is_sure: isSure, suggested: ids };
      const isFirst = await keepSuggestion(tx, kept);
      return { payload: { caseId, target, modelVersion, isSure, suggested: ids, isFirst } };
    },
  });
