// One matter: where it stands on its ladder, what was done, what may be done next.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { clocksOfCase, clockView } from '#kernel/deadlines';
import { type Ability, abilities } from '#kernel/lifecycle';
import { unitRoles } from '#kernel/permissions';
import type { AbilityView } from '#kernel/recommendations';
import { refuse } from '#platform/errors';
import { circumstancesOf, overseers, unitsSeenBy } from '../circumstances.ts';
import { matterParameters, matterView } from '../contract.ts';
import { factsOf } from '../facts-of.ts';
import { supervisionLifecycle } from '../lifecycle.ts';
import { type Matter, matterOf } from '../matter.ts';
import { readMatters } from '../storage.ts';
import { capacitiesAt } from '../subject.ts';
import { isOverseer, itemOf, stepsFor } from './view.ts';

function abilitiesOn(context: QueryContext, matter: Matter): AbilityView[] {
  const facts = factsOf(matter, circumstancesOf(context));
  const capacities = capacitiesAt(context.actor, matter);
  const said = ({ verb, isAllowed, refusal }: Ability): AbilityView =>
    refusal
      ? { verb, isAllowed, code: refusal.code, reason: context.translate(`refusals.${refusal.code}`, refusal.params) }
      : { verb, isAllowed };
  return abilities(supervisionLifecycle, { state: matter.ladder.state, capacities, facts }).map(said);
}

export const matterQuery = defineQuery({
  name: 'supervision.matter',
  parameters: matterParameters,
  answer: matterView,
  who: [...overseers, ...unitRoles],
  async ask(context, { id }) {
    const { tx, actor, calendar, now } = context;
    const circumstances = circumstancesOf(context);
    const wanted = { actor, narrowing: { ids: [id] }, unitIds: unitsSeenBy(actor) };
    const [stored] = await readMatters(tx, wanted);
    if (!stored) return refuse('not-found');
    const matter = matterOf(stored, circumstances);
    const reading = isOverseer(actor) ? 'office' : 'unit';
    const clock = (await clocksOfCase(tx, matter.caseId)).find((one) => one.id === id);
    return {
      ...itemOf(matter, reading),
      version: matter.caseVersion,
      session: matter.sessionName,
      clock: clock ? clockView(clock, calendar, now) : null,
      round: matter.round,
      steps: stepsFor(reading, matter.steps),
      abilities: abilitiesOn(context, matter),
      endedOn: matter.endedOn,
      promise: matter.promise,
      answerWithinWorkingDays: circumstances.rules.answerWithinWorkingDays,
    };
  },
});
