// The words of the part itself: what is waited for, rungs, desks, verbs.
import * as part from '#kernel/supervision/messages';
import { useTranslate } from '#web/client';

export const useSupervisionWords = () => useTranslate(part);
