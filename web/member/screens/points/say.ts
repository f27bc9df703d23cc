// The instrument's own words: states, topics, verbs.
import * as matterWords from '#instruments/public-matters/messages';
import { useTranslate } from '#web/client';

export const useMatterWords = () => useTranslate(matterWords).dynamic;
