// The instrument's own words: states, verbs, relations.
import * as topicWords from '#instruments/topics/messages';
import { useTranslate } from '#web/client';

export const useTopicWords = () => useTranslate(topicWords).dynamic;
