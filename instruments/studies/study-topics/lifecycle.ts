// What is studied first (第一议题, domain 7): it stands on every agenda of its kinds of meeting until it is ended.
import type { Lifecycle } from '#kernel/lifecycle';
import type { StudyTopicState } from '../contract/vocabulary.ts';
import type { StudyTopicFacts } from './rules.ts';

export const studyTopicLifecycle: Lifecycle<StudyTopicState, StudyTopicFacts> = {
  kind: 'study-topic',
  initial: 'standing',
  states: { standing: { turn: null }, ended: { turn: null, isFinal: true } },
  transitions: [
    { verb: 'save-topic', from: ['standing'], to: 'same', who: ['study-secretary'], event: 'saved' },
    { verb: 'end-topic', from: ['standing'], to: 'ended', who: ['system', 'study-secretary'], event: 'ended' },
  ],
};
