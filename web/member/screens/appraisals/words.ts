// The instrument's own words, for states, grades and sides.
import * as instrument from '#instruments/appraisals/messages';
import { useTranslate } from '#web/client';

export const useAppraisalWords = () => useTranslate(instrument);
