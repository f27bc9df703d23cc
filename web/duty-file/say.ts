// The instrument's own words: parts of the file, sorts, states, verbs.
import * as dutyFileWords from '#instruments/duty-file/messages';
import { useTranslate } from '#web/client';

export const useDutyFileWords = () => useTranslate(dutyFileWords).dynamic;
