import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { addTopicInput, saveGuideInput } from '../../contract/calls.ts';
import { walls } from '../../contract/vocabulary.ts';
import type { Topic } from '../call.ts';
import { replaceTopics } from '../storage.ts';
import { callSubject } from '../subject.ts';

/** One more topic at the end of the guide list, from a clue or the office's own. */
export const addTopic = defineAct({
  name: 'topics.add-topic',
  subject: callSubject,
  verb: 'add-topic',
  input: addTopicInput,
  async change({ tx, now }, { id, topics }, { clueIds, ...words }) {
    if (topics.length >= walls.topics) return refuse('guide-full', { limit: walls.topics });
    const topic: Topic = { id: v7({ msecs: now.getTime() }), position: topics.length + 1, ...words, clueIds };
    await replaceTopics(tx, id, [...topics, topic]);
    return { payload: { topicId: topic.id, clueIds }, answer: { topicId: topic.id } };
  },
});

/** The whole guide list as the office has it now; topics keep the clues they grew from. */
export const saveGuide = defineAct({
  name: 'topics.save-guide',
  subject: callSubject,
  verb: 'save-guide',
  input: saveGuideInput,
  async change({ tx, now }, { id, topics }, { topics: typed }) {
    const before = new Map(topics.map((topic) => [topic.id, topic]));
    const ids = typed.map((topic) => topic.id).filter((one) => one !== null);
    if (new Set(ids).size < ids.length || ids.some((one) => !before.has(one))) return refuse('topic-unknown');
    const kept = typed.map(
      (topic, index): Topic => ({
        ...topic,
        id: topic.id ?? v7({ msecs: now.getTime() }),
        position: index + 1,
        clueIds: topic.id ? (before.get(topic.id)?.clueIds ?? []) : [],
      }),
    );
    await replaceTopics(tx, id, kept);
    return { payload: { count: kept.length } };
  },
});
