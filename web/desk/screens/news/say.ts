// The instrument's own words: states, verbs, parts.
import * as newsWords from '#instruments/news/messages';
import { useTranslate } from '#web/client';

export const useNewsWords = () => useTranslate(newsWords).dynamic;
