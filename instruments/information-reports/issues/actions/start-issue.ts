import { type ActContext, defineCreation } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { masked } from '#platform/privacy';
import { startIssueInput } from '../../contract/issues.ts';
import { walls } from '../../contract/vocabulary.ts';
import { onEach, takeIntoIssue } from '../../reports/actions/follow-issue.ts';
import { startSameDay } from '../../reports/clocks.ts';
import { readReport } from '../../reports/storage.ts';
import { sureDetails } from '../../text/found-in.ts';
import { wholeText, withTitle } from '../../text/whole-text.ts';
import { deskRoles } from '../../who-sees.ts';
import { equalShares } from '../issue.ts';
import { issueLifecycle } from '../lifecycle.ts';
import { insertIssue, keepVersion, writeSources } from '../storage.ts';

interface Original {
  readonly title: string;
  readonly text: string;
  readonly isUrgent: boolean;
}

async function originalsOf(context: ActContext, ids: readonly string[]): Promise<Original[] | Refusal> {
  const originals: Original[] = [];
  for (const id of ids) {
    const record = await readCase(context.tx, id);
    const report = record && (await readReport(context.tx, id));
    if (!record || !report || record.state !== 'accepted') return refuse('issue-source-not-accepted');
    originals.push({ title: record.title, text: wholeText(report), isUrgent: report.isUrgent });
  }
  return originals;
}

/** The originals one after the other, each under its title when there are several; private details are hidden. */
const firstText = (originals: readonly Original[]): string =>
  masked(
    originals.length === 1
      ? originals[0]!.text
      : originals.map(({ title, text }) => withTitle(`【${title}】`, text)).join('\n'),
  );

const hiddenIn = (originals: readonly Original[]): number =>
  originals.reduce((sum, { title, text }) => sum + sureDetails(withTitle(title, text)).length, 0);

/** One report, or several that belong together, become an issue of the bulletin. */
export const startIssue = defineCreation({
  name: 'information-reports.start-issue',
  kind: issueLifecycle.kind,
  event: 'started',
  initial: { state: issueLifecycle.initial, turn: issueLifecycle.states['being-edited'].turn },
  who: deskRoles,
  input: startIssueInput,
  title: () => '',
  async create(context, { id: caseId }, { bulletin, reportIds }) {
    const { tx, actor, now } = context;
    const ids = [...new Set(reportIds)];
    const originals = await originalsOf(context, ids);
    if (isRefusal(originals)) return originals;
    const taken = await onEach(context, takeIntoIssue, new Map(ids.map((id) => [id, { issueId: caseId }])));
    if (taken) return taken;
    const title = masked(originals[0]!.title).slice(0, walls.title);
    const text = firstText(originals).slice(0, walls.issueText).toWellFormed();
    const isUrgent = originals.some((one) => one.isUrgent);
    const byName = actor.name;
    await insertIssue(tx, { caseId, bulletin, text, isUrgent, hiddenCount: hiddenIn(originals), editedByName: byName });
    await writeSources(tx, caseId, equalShares(ids));
    const by = { byPersonId: actingPersonId(actor), byName, at: now };
    await keepVersion(tx, { issueId: caseId, title, text, note: '', privacyNote: '', ...by });
    if (isUrgent) await startSameDay(context, caseId);
    return {
      payload: { bulletin, reportIds: ids },
      shell: { title, audience: 'information-office' },
      touchesClocks: isUrgent,
    };
  },
});
