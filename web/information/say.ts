// The instrument's own words: states, verbs, origins.
import * as informationWords from '#instruments/information-reports/messages';
import { useTranslate } from '#web/client';

export const useInformationWords = () => useTranslate(informationWords).dynamic;
