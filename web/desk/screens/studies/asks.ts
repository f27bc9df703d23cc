// What the screens of study ask.
import type {
  CoverageView,
  GatheringChoices,
  MakeUpList,
  MakeUpView,
  PlanList,
  PlanView,
  ReadingGroupList,
  ReadingGroupView,
  StudyTopicList,
  StudyTopicView,
  TrainingList,
  TrainingView,
} from '#instruments/studies/contract';
import * as studyWords from '#instruments/studies/messages';
import { useAsk, useTranslate } from '#web/client';

export const usePlans = () => useAsk<PlanList>('studies.plans');
export const usePlan = (id: string) => useAsk<PlanView>('studies.plan', { id });
export const useStudyTopics = () => useAsk<StudyTopicList>('studies.topics');
export const useStudyTopic = (id: string) => useAsk<StudyTopicView>('studies.topic', { id });
export const useMakeUps = () => useAsk<MakeUpList>('studies.make-ups');
export const useMakeUp = (id: string) => useAsk<MakeUpView>('studies.make-up', { id });
export const useGroups = () => useAsk<ReadingGroupList>('studies.reading-groups');
export const useGroup = (id: string) => useAsk<ReadingGroupView>('studies.reading-group', { id });
export const useTrainings = () => useAsk<TrainingList>('studies.trainings');
export const useTraining = (id: string) => useAsk<TrainingView>('studies.training', { id });
export const useStudyGatherings = (year: number) => useAsk<GatheringChoices>('studies.gatherings', { year });
export const useCoverage = (parameters: Record<string, string | undefined>) =>
  useAsk<CoverageView>('studies.coverage', parameters, { keepsPrevious: true });

/** The instrument's own words: states, verbs, rungs. */
export function useStudyWords() {
  return useTranslate(studyWords).dynamic;
}
