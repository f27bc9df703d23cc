// The instrument's own words: states, topics, verbs; and those of the units' side.
import * as matterWords from '#instruments/public-matters/messages';
import * as undertakingWords from '#kernel/undertakings/messages';
import { useTranslate } from '#web/client';

export const useMatterWords = () => useTranslate(matterWords).dynamic;
export const useUnitWords = () => useTranslate(undertakingWords).dynamic;
