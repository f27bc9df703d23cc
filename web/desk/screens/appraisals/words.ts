// The instrument's own words, for states, grades and verbs.
import * as instrument from '#instruments/appraisals/messages';
import { useTranslate } from '#web/client';

export const useAppraisalWords = () => useTranslate(instrument);
