// Who would get a letter, and what would stand in it, before it is sent.

import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { obstacle, transitionOf } from '#kernel/lifecycle';
import { personNames } from '#kernel/people';
import { chasers, circumstancesOf } from '../circumstances.ts';
import { mostReminded, previewParameters, reminderPreview } from '../contract.ts';
import { factsOf } from '../facts-of.ts';
import { lettersFor } from '../letters.ts';
import { supervisionLifecycle } from '../lifecycle.ts';
import { byDate, matterOf } from '../matter.ts';
import { readMatters } from '../storage.ts';
import { capacitiesAt } from '../subject.ts';
import { lineOf } from '../wording.ts';

const idList = z.array(z.uuid()).max(mostReminded);
const transition = transitionOf(supervisionLifecycle, 'remind');

export const reminderPreviewQuery = defineQuery({
  name: 'supervision.reminder-preview',
  parameters: previewParameters,
  answer: reminderPreview,
  who: chasers,
  async ask(context, { ids }) {
    const { tx, actor, translate } = context;
    const parsed = idList.safeParse(ids.split(',').filter((id) => id !== ''));
    const wanted = parsed.success ? parsed.data : [];
    const circumstances = circumstancesOf(context);
    const matters = (await readMatters(tx, { actor, narrowing: { ids: wanted } }))
      .map((stored) => matterOf(stored, circumstances))
      .sort(byDate);
    const looked = matters.map((matter) => {
      const facts = factsOf(matter, circumstances);
      const capacities = capacitiesAt(actor, matter);
      return { matter, refusal: obstacle(transition, { state: matter.ladder.state, capacities, facts }) };
    });
    const letters = await lettersFor(
      context,
      looked.flatMap(({ matter, refusal }) => (refusal ? [] : [matter])),
    );
    const names = await personNames(
      tx,
      letters.map(({ personId }) => personId),
    );
    return {
      letters: letters.map(({ personId, matters: items }) => ({
        person: names.get(personId)?.name ?? '',
        items: items.map((matter) => lineOf(matter)),
      })),
      skipped: looked.flatMap(({ matter, refusal }) =>
        refusal
          ? [
              {
                title: matter.caseTitle,
                waitsFor: matter.waitsFor,
                reason: translate(`refusals.${refusal.code}`, refusal.params),
              },
            ]
          : [],
      ),
    };
  },
});
