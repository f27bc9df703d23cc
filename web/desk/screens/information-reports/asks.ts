// What the screens of information reports ask.
import type {
  CommissionList,
  CommissionView,
  IntakeList,
  IssueList,
  IssueView,
  ReportView,
  SimilarReports,
} from '#instruments/information-reports/contract';
import * as informationWords from '#instruments/information-reports/messages';
import { useAsk, useTranslate } from '#web/client';

type Filters = Record<string, string | undefined>;
export const useIntake = (filters: Filters) =>
  useAsk<IntakeList>('information-reports.intake', { ...filters, limit: 100 }, { keepsPrevious: true });
export const useReport = (id: string) => useAsk<ReportView>('information-reports.report', { id });
export const useSimilar = (id: string) => useAsk<SimilarReports>('information-reports.similar', { id });
export const useIssues = (filters: Filters) =>
  useAsk<IssueList>('information-reports.issues', { ...filters, limit: 100 }, { keepsPrevious: true });
export const useIssue = (id: string) => useAsk<IssueView>('information-reports.issue', { id });
export const useCommissions = (year: string | undefined) =>
  useAsk<CommissionList>('information-reports.commissions', { year }, { keepsPrevious: true });
export const useCommission = (id: string) => useAsk<CommissionView>('information-reports.commission', { id });

/** The instrument's own words: states, verbs, origins. */
export function useInformationWords() {
  return useTranslate(informationWords).dynamic;
}
