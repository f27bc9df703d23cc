// What says the same as a report, as it was last saved, among all one may see: passages that stand in an earlier text
// are shown with their source, while one writes and on the desk.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { linksOf, readCase } from '#kernel/cases';
import { similarCases } from '#kernel/likeness';
import { type Refusal, refuse } from '#platform/errors';
import { type SimilarReports, similarReports } from '../../contract/reports.ts';
import type { ReportState } from '../../contract/vocabulary.ts';
import { issueLifecycle } from '../../issues/lifecycle.ts';
import { wholeText } from '../../text/whole-text.ts';
import { deskReaders, writers } from '../../who-sees.ts';
import { reportLifecycle } from '../lifecycle.ts';
import { readReport } from '../storage.ts';
import { seesReport } from '../subject.ts';

const mostShown = 5;
const asGoodAsGone = ['discarded', 'withdrawn', 'dropped'];
const ownKinds: readonly string[] = [reportLifecycle.kind, issueLifecycle.kind];

export const similarQuery = defineQuery({
  name: 'information-reports.similar',
  parameters: z.object({ id: z.uuid() }),
  answer: similarReports,
  who: [...writers, ...deskReaders],
  async ask({ tx, actor, now }, { id }): Promise<SimilarReports | Refusal> {
    const record = await readCase(tx, id);
    const report = record?.kind === reportLifecycle.kind ? await readReport(tx, id) : null;
    if (!record || !report || !seesReport(actor, record.state as ReportState, report)) return refuse('not-found');
    // What it was made from, and what was made of it, says the same on purpose.
    const joined = (await linksOf(tx, id)).flatMap(({ fromCaseId, toCaseId }) => [fromCaseId, toCaseId]);
    const found = await similarCases(tx, {
      ...{ actor, now, title: record.title, body: wholeText(report), limit: mostShown },
      ...{ withoutCaseIds: [...new Set([id, ...joined])], withoutStates: asGoodAsGone },
    });
    return {
      items: found.map(({ record: other, copies, reason }) => ({
        ...{ id: other.id, kind: other.kind, title: other.title, number: other.number, state: other.state },
        ...{ copies, reason, isReport: ownKinds.includes(other.kind) },
      })),
    };
  },
});
