// Every question about topics that a screen or the portal may put.
import type { Query } from '#kernel/acts';
import { topicCall } from './calls/queries/call.ts';
import { topicCalls } from './calls/queries/calls.ts';
import { publicTopicCalls, publicTopicGuide } from './calls/queries/public.ts';
import { topicClue } from './clues/queries/clue.ts';
import { topicClues } from './clues/queries/clues.ts';
import { myTopicClues, topicClueByCode } from './clues/queries/own-clues.ts';
import { topicCultivation } from './cultivations/queries/cultivation.ts';
import { topicCultivations } from './cultivations/queries/cultivations.ts';
import { topicPeopleQuery } from './cultivations/queries/people.ts';

export const topicQueries: readonly Query[] = [
  ...[topicCalls, topicCall, publicTopicCalls, publicTopicGuide],
  ...[topicClues, topicClue, topicClueByCode, myTopicClues],
  ...[topicCultivations, topicCultivation, topicPeopleQuery],
];
