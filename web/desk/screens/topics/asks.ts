// What the screens of topics ask.
import type {
  CallList,
  CallView,
  ClueList,
  ClueView,
  CultivationList,
  CultivationView,
} from '#instruments/topics/contract';
import * as topicWords from '#instruments/topics/messages';
import { useAsk, useTranslate } from '#web/client';

export const useCalls = () => useAsk<CallList>('topics.calls');
export const useCall = (id: string) => useAsk<CallView>('topics.call', { id });
export const useClues = (parameters: Record<string, string | undefined>) =>
  useAsk<ClueList>('topics.clues', { ...parameters, limit: 100 }, { keepsPrevious: true });
export const useClue = (id: string) => useAsk<ClueView>('topics.clue', { id });
export const useCultivations = () => useAsk<CultivationList>('topics.cultivations');
export const useCultivation = (id: string) => useAsk<CultivationView>('topics.cultivation', { id });

/** The instrument's own words: states, verbs, origins. */
export function useTopicWords() {
  return useTranslate(topicWords).dynamic;
}
