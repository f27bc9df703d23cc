// The instrument's own words: states, kinds, verbs.
import * as barometerWords from '#instruments/barometer/messages';
import { useTranslate } from '#web/client';

export const useBarometerWords = () => useTranslate(barometerWords).dynamic;
