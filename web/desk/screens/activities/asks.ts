// What the screens of activities ask.
import type {
  ActivityChoices,
  ActivityList,
  ActivityView,
  LeaveWaiting,
  PaperReaders,
  RollView,
  SeriesView,
} from '#instruments/activities/contract';
import * as activityWords from '#instruments/activities/messages';
import { useAsk, useTranslate } from '#web/client';

export const useActivities = (parameters: Record<string, string | undefined>) =>
  useAsk<ActivityList>('activities.list', { ...parameters, limit: 100 }, { keepsPrevious: true });
export const useActivity = (id: string) => useAsk<ActivityView>('activities.activity', { id });
export const useRoll = (id: string) => useAsk<RollView>('activities.roll', { id });
export const useLeaveWaiting = (parameters: Record<string, string | undefined>) =>
  useAsk<LeaveWaiting>('activities.leave-waiting', parameters, { keepsPrevious: true });
export const usePaperReaders = (id: string) => useAsk<PaperReaders>('activities.paper-readers', { id });
export const useChoices = () => useAsk<ActivityChoices>('activities.choices');
export const useSeries = (id: string) => useAsk<SeriesView>('activities.series', { id });

/** The instrument's own words: kinds, states, verbs, answers. */
export function useActivityWords() {
  return useTranslate(activityWords).dynamic;
}
