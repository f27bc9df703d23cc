// What an act on a duty report is given. Until it is handed in it is its writer's alone.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import type { Actor } from '#kernel/permissions';
import type { ReportState } from '../contract/vocabulary.ts';
import { matterCapacities, seesMatter, sightOf } from '../who-sees.ts';
import { reportLifecycle } from './lifecycle.ts';
import type { ReportFacts } from './rules.ts';
import { type Report, readReport } from './storage.ts';

export interface ReportSubject extends Subject<ReportState, ReportFacts> {
  readonly report: Report;
}

const matterOf = ({ personId, addressee }: Report) => ({ personId, bodyId: addressee?.id ?? null });

export const seesReport = (actor: Actor, report: Report): boolean =>
  sightOf(actor, report.personId) === 'own' || (report.state !== 'draft' && seesMatter(actor, matterOf(report)));

export const reportMeeting = (actor: Actor, report: Report) => ({
  state: report.state,
  facts: {
    isOwnMatter: sightOf(actor, report.personId) === 'own',
    resultsLength: report.results.trim().length,
  },
  capacities: matterCapacities(actor, matterOf(report), 'addressee'),
});

export const reportSubject: SubjectKind<ReportState, ReportFacts, ReportSubject> = {
  lifecycle: reportLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    const report = record?.kind === reportLifecycle.kind ? await readReport(tx, { id }) : null;
    if (!record || !report || !seesReport(actor, report)) return null;
    return { record, id, report, ...reportMeeting(actor, report) };
  },
};
