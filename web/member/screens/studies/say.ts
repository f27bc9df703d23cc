// The instrument's own words: states, verbs, shares.
import * as studyWords from '#instruments/studies/messages';
import { useTranslate } from '#web/client';

export const useStudyWords = () => useTranslate(studyWords).dynamic;
