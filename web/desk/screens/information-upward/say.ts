// The instrument's own words: levels, forms, ways, states, verbs.
import * as informationWords from '#instruments/information-reports/messages';
import { useTranslate } from '#web/client';

export const useInformationWords = () => useTranslate(informationWords).dynamic;
