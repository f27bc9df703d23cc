// What an act on a report is given: the locked case, the report, the facts for the rules.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, bodiesSpokenFor, type Capacity, generalCapacities } from '#kernel/permissions';
import { findSecrecyHints } from '#platform/privacy';
import { countCharacters } from '#platform/text';
import type { ReportState } from '../contract/vocabulary.ts';
import { informationNumbers } from '../settings.ts';
import { wholeText, withTitle } from '../text/whole-text.ts';
import { isWriterOf, seesDesk } from '../who-sees.ts';
import { reportLifecycle } from './lifecycle.ts';
import type { Report } from './report.ts';
import type { ReportFacts } from './rules.ts';
import { readReport, sentOn } from './storage.ts';

export interface ReportSubject extends Subject<ReportState, ReportFacts> {
  readonly report: Report;
}

export type FactsContext = Pick<ActContext, 'tx' | 'today' | 'settings'>;

export async function reportFacts(context: FactsContext, title: string, report: Report): Promise<ReportFacts> {
  const { settings } = context;
  const text = wholeText(report);
  return {
    titleLength: countCharacters(title),
    length: countCharacters(text),
    limit: settings.get(informationNumbers.textLimit),
    hasSituation: report.situation.trim() !== '',
    hasCauses: report.causes.trim() !== '',
    hasAdvice: report.advice.trim() !== '',
    isOneMatter: report.isOneMatter,
    isFirstHand: report.isFirstHand,
    hasSource: report.source !== '',
    isClassified: findSecrecyHints(withTitle(title, text)).some(({ level }) => level === 'classified'),
    sentToday: report.submittedAt ? 0 : await sentOn(context.tx, report.authorId, context.today),
    mostInADay: settings.get(informationNumbers.mostInADay),
    isUrgent: report.isUrgent,
  };
}

export function reportCapacities(actor: Actor, report: Report): Set<Capacity> {
  const capacities = generalCapacities(actor);
  if (isWriterOf(actor, report)) {
    capacities.add('author');
    // A unit reports, but proposes nothing.
    if (actor.seat !== null || bodiesSpokenFor(actor).length > 0) capacities.add('proposing-author');
  }
  return capacities;
}

/** A draft is its writer's alone. */
export const seesReport = (actor: Actor, state: ReportState, report: Report): boolean =>
  isWriterOf(actor, report) || (seesDesk(actor) && state !== 'draft' && state !== 'discarded');

export const reportSubject: SubjectKind<ReportState, ReportFacts, ReportSubject> = {
  lifecycle: reportLifecycle,
  async load(context, id) {
    const { tx, actor } = context;
    const record = await lockCase(tx, id);
    const report = record?.kind === reportLifecycle.kind ? await readReport(tx, id) : null;
    if (!record || !report) return null;
    const state = record.state as ReportState;
    if (!seesReport(actor, state, report)) return null;
    const facts = await reportFacts(context, record.title, report);
    return { record, id, state, report, facts, capacities: reportCapacities(actor, report) };
  },
};
