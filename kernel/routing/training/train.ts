// One training for one target: read, learn apart, keep as a candidate, and let an act of the software decide its place.
import { type Act, type ActHouse, perform } from '#kernel/acts';
import { unitsToday } from '#kernel/people';
import { systemActor } from '#kernel/permissions';
import { unpackClassifier } from '#platform/classification';
import type { Transaction } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { choicesOf } from '../choices.ts';
import type { Target } from '../contract.ts';
import type { RoutedKind } from '../routed-kind.ts';
import { learnable, whyNotTrained } from '../rules.ts';
import { insertModel, modelInUse, type NewModel, weightsOf } from '../storage.ts';
import { learnApart } from './learn-apart.ts';
import type { Lesson } from './lesson.ts';
import { readExamples } from './read-examples.ts';

export interface TrainingWanted {
  readonly tenantId: string;
  readonly kinds: readonly RoutedKind[];
  readonly target: Target;
  readonly askedBy: string;
  readonly now: Date;
}

async function currentOf(tx: Transaction, target: Target): Promise<{ since: Date | null; current: Lesson['current'] }> {
  const model = await modelInUse(tx, target);
  const weights = model ? await weightsOf(tx, model.id) : null;
  if (!model || !weights) return { since: null, current: null };
  const today = await unitsToday(tx, target === 'unit' ? unpackClassifier(weights).classes : []);
  return { since: new Date(model.trainedAt), current: { weights, sampleSize: model.sampleSize, today } };
}

async function lessonOf(tx: Transaction, { kinds, target }: TrainingWanted): Promise<Lesson> {
  const choices = await choicesOf(tx, kinds, target);
  const { since, current } = await currentOf(tx, target);
  const open = new Set(choices.map(({ id }) => id));
  const examples = await readExamples(tx, { kinds, target, open, since });
  return { examples, current, duties: choices.map(({ id, about }) => ({ name: id, text: about })) };
}

async function modelOf(lesson: Lesson, { target, askedBy, now }: TrainingWanted): Promise<NewModel> {
  const labels = learnable(lesson.examples).map(({ label }) => label);
  const common = { target, askedBy, trainedAt: now };
  const problem = whyNotTrained(labels);
  if (problem) {
    const classCount = new Set(labels).size;
    const nothing = { figures: null, threshold: null, weights: null };
    return { ...common, ...nothing, classCount, sampleSize: lesson.examples.length, reason: problem };
  }
  return { ...common, ...(await learnApart(lesson)), reason: { verdict: 'first', params: {} } };
}

/** No transaction is held open while it learns. */
export async function train(house: ActHouse, settle: Act, wanted: TrainingWanted): Promise<void> {
  const { tenantId, now } = wanted;
  const lesson = await house.database.asTenant(tenantId, (tx) => lessonOf(tx, wanted));
  const model = await modelOf(lesson, wanted);
  const modelId = await house.database.asTenant(tenantId, (tx) => insertModel(tx, model));
  const answer = await perform(house, {
    act: settle,
    actor: systemActor(tenantId),
    envelope: { input: { modelId } },
    now,
  });
  if (isRefusal(answer)) throw new Error(`The model was not settled: ${answer.code}.`);
}
