import { defineAct } from '#kernel/acts';
import { linkCases, readCase } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { joinMatterInput } from '../../contract/matters.ts';
import { matterLifecycle } from '../lifecycle.ts';
import { readMatter, updateMatter } from '../storage.ts';
import { matterSubject } from '../subject.ts';

/** Several say the same: they stand under one, and each reads its answer under their own code. */
export const joinMatter = defineAct({
  name: 'public-matters.join-to',
  subject: matterSubject,
  verb: 'join-to',
  input: joinMatterInput,
  async change({ tx, now }, { id }, { mainId }) {
    const main = await readCase(tx, mainId);
    const mainMatter = main?.kind === matterLifecycle.kind ? await readMatter(tx, mainId) : null;
    if (!main || !mainMatter || mainId === id) return refuse('main-matter-unknown');
    if (mainMatter.mainId || main.state === 'closed-as-abusive')
      return refuse('main-matter-unfit', { title: main.title });
    await updateMatter(tx, id, { main_id: mainId });
    await linkCases(tx, { fromCaseId: id, toCaseId: mainId, kind: 'merged-into' }, now);
    return { payload: { mainId }, shell: { closedAt: now } };
  },
});
