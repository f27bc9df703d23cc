// The last session's list in public; texts and replies released, some with promises kept; some checked, waiting, withdrawn.

import type { CheckView, WorkView } from '#instruments/proposals/publication/contract';
import { officerAsks } from '../asked.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
/** The work list shows no more at once. */
const mostShown = 300;
const sizes = {
  city: { released: 60, cleared: 4, checking: 5 },
  county: { released: 14, cleared: 2, checking: 2 },
} as const;

const stillDue = 6;

/** All but the newest few, which are still due. */
async function publishList(telling: Telling, teller: Teller): Promise<void> {
  for (;;) {
    const { list } = await officerAsks<WorkView>(telling, 'publication.work', {});
    const caseIds = list.filter(({ needsCheck }) => !needsCheck).map(({ id }) => id);
    const given = list.length < mostShown ? caseIds.slice(0, -stillDue) : caseIds;
    if (given.length > 0)
      await teller.act('publication.publish-list', telling.cast.offices.officer, { caseIds: given }, '');
    if (list.length < mostShown || given.length === 0) return;
  }
}

/** The check as the screen proposes it: everything found is hidden. */
async function checkOf(telling: Telling, id: string) {
  const { parts } = await officerAsks<CheckView>(telling, 'publication.check', { id });
  return {
    parts: parts.map(({ key, text, decisions }) => ({ key, text, decisions })),
    secrecyNote: parts.some(({ hints }) => hints.length > 0) ? '所引文件已公开。' : '',
  };
}

export const publicationChapter: Chapter = async (telling) => {
  const { house, cast, level, random, now } = telling;
  const { officer, head } = cast.offices;
  const until = new Date(now.getTime() - 5 * 60_000);
  const tellerAt = (daysAgo: number) =>
    new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until });
  await publishList(telling, tellerAt(3));
  const { texts } = await officerAsks<WorkView>(telling, 'publication.work', { show: 'to-check' });
  const { released, cleared, checking } = sizes[level];
  const teller = tellerAt(1);
  for (const [index, { id }] of random.shuffle(texts).entries()) {
    if (index >= released + cleared + checking) break;
    const check = await checkOf(telling, id);
    if (index >= released + cleared) {
      await teller.act('publication.save-check', officer, check, id);
      continue;
    }
    await teller.act('publication.clear', officer, check, id);
    if (index >= released) continue;
    await teller.act('publication.release', head, {}, id);
    if (index % 30 === 29)
      await teller.act('publication.withdraw', head, { reason: '答复单位要求更正数据，核实后再公开。' }, id);
  }
  const [last] = texts.slice(-1);
  if (last && texts.length > released + cleared + checking + 3) {
    const view = await officerAsks<CheckView>(telling, 'publication.check', { id: last.id });
    const reason = '涉及尚在谈判的征地方案，暂不公开。';
    if (view.state === 'not-considered') await teller.act('publication.keep-back', officer, { reason }, last.id);
  }
};
