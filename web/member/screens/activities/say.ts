import * as activityWords from '#instruments/activities/messages';
import { useTranslate } from '#web/client';

/** The instrument's own words: kinds, states, answers. */
export const useActivityWords = () => useTranslate(activityWords).dynamic;
