// What stands first, where it was dealt with, and which meetings went without it.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type StandingItem, standingItemsOf } from '#kernel/gatherings';
import { type Capacity, committeeOfficeRoles, generalCapacities } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import {
  type PlacingView,
  type StudyTopicItem,
  type StudyTopicList,
  type StudyTopicView,
  studyTopicList,
  studyTopicView,
} from '../../contract/study-topics.ts';
import { saidAbilities } from '../../say.ts';
import { studyTopicLifecycle } from '../lifecycle.ts';
import { placingsFor } from '../placings.ts';
import { type TopicRow, topicRows } from '../storage.ts';

const who: readonly Capacity[] = [
  ...['member', 'study-secretary', 'member-affairs-officer', 'body-officer', 'convenor'],
  ...committeeOfficeRoles,
];

const countOf = (placings: readonly PlacingView[], standing: PlacingView['standing']) =>
  placings.filter((placing) => placing.standing === standing).length;

function itemOf(row: TopicRow, item: StandingItem, placings: readonly PlacingView[]): StudyTopicItem {
  const { id, version, state, title, source } = row;
  const { gatheringKinds, fromOn, untilOn } = item;
  return {
    ...{ id, version, state, title, source, gatheringKinds: [...gatheringKinds], fromOn, untilOn },
    dealtWithCount: countOf(placings, 'dealt-with'),
    lackingCount: countOf(placings, 'lacking'),
  };
}

async function readAll({ tx, now }: QueryContext, id: string | null = null) {
  const rows = await topicRows(tx, id);
  const items = await standingItemsOf(
    tx,
    rows.map((row) => row.id),
  );
  const placings = await placingsFor(tx, items, now);
  return rows.flatMap((row) => {
    const item = items.find(({ caseId }) => caseId === row.id);
    return item ? [{ row, item, placings: placings.get(row.id) ?? [] }] : [];
  });
}

/** Four SQL queries. */
export const studyTopics = defineQuery({
  name: 'studies.topics',
  parameters: z.object({}),
  answer: studyTopicList,
  who,
  async ask(context): Promise<StudyTopicList> {
    const found = await readAll(context);
    return { items: found.map(({ row, item, placings }) => itemOf(row, item, placings)) };
  },
});

/** Four SQL queries. */
export const studyTopic = defineQuery({
  name: 'studies.topic',
  parameters: z.object({ id: z.uuid() }),
  answer: studyTopicView,
  who,
  async ask(context, { id }): Promise<StudyTopicView | Refusal> {
    const [found] = await readAll(context, id);
    if (!found) return refuse('not-found');
    const { row, item, placings } = found;
    const meeting = { state: row.state, capacities: generalCapacities(context.actor), facts: item };
    return {
      ...itemOf(row, item, placings),
      ...{ sourceOn: row.sourceOn, materials: row.materials, placings },
      abilities: saidAbilities(context, studyTopicLifecycle, meeting),
    };
  },
});
