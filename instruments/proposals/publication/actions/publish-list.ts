import { defineRegisterAct } from '#kernel/acts';
import { publishItems } from '#kernel/publication';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { findPrivateDetails, findSecrecyHints } from '#platform/privacy';
import { publicKind, publishListInput } from '../contract.ts';
import { readSources } from '../read-sources.ts';
import { proposerNamesShown } from '../settings.ts';
import { listRelease } from '../snapshot.ts';

/** A title somebody has to look at before it is shown. */
export const titleNeedsCheck = (title: string): boolean =>
  findPrivateDetails(title).length > 0 || findSecrecyHints(title).length > 0;

/** Many filed proposals at once into the public list (立案目录); those withdrawn stay withdrawn. */
export const publishList = defineRegisterAct({
  name: 'publication.publish-list',
  event: 'list-published',
  who: ['proposal-officer', 'proposal-committee-head'],
  input: publishListInput,
  async change({ tx, now, settings }, { caseIds }) {
    const { rows } = await sql<{ case_id: string }>`select case_id from published_item
      where tenant_id = app.tenant_id() and kind = ${publicKind} and case_id = any(${caseIds}::uuid[])
        and standing <> 'listed'`.execute(tx);
    const settled = new Set(rows.map((row) => row.case_id));
    const sources = (await readSources(tx, caseIds)).filter(({ caseId }) => !settled.has(caseId));
    if (sources.length === 0) return refuse('nothing-to-list');
    const unsafe = sources.filter(({ title }) => titleNeedsCheck(title));
    if (unsafe.length > 0) {
      const numbers = unsafe.map(({ number }) => number).join('、');
      return refuse('title-needs-check', { numbers, count: unsafe.length });
    }
    const names = settings.get(proposerNamesShown);
    await publishItems(
      tx,
      sources.map((source) => listRelease(source, names)),
      now,
    );
    const count = sources.length;
    return { payload: { count, numbers: sources.map(({ number }) => number) }, answer: { count } };
  },
});
