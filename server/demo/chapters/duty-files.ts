// Members' files: what the stories told stands there by itself; here members add, contest and report, in every state.
import { calendarDateOf } from '#kernel/deadlines';
import { isRefusal } from '#platform/errors';
import { queryContext } from '../../query-context.ts';
import { actorFor, type CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { outsideTexts, reportTexts } from '../content/duty-texts.ts';
import { evidenceOf } from '../evidence-of.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
const sizes = { city: { additions: 8, reports: 6 }, county: { additions: 4, reports: 3 } } as const;

function tellerAt({ house, cast, random, now }: Telling, daysAgo: number): Teller {
  const until = new Date(now.getTime() - 5 * 60_000);
  return new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until });
}

/** Some wait, some are verified, some are not; the first members are those one signs in as. */
async function addAndVerify(telling: Telling): Promise<void> {
  const { cast, level } = telling;
  const { affairs } = cast.offices;
  for (const [index, given] of outsideTexts.slice(0, sizes[level].additions).entries()) {
    const who = cast.members[1 + (index % 3)]!;
    const teller = tellerAt(telling, 40 - index * 3);
    const fileIds = [await evidenceOf(telling, { who, at: teller.now })];
    const doneOn = calendarDateOf(new Date(teller.now.getTime() - day));
    const isBusy = (await linesOf(telling, who)).some((line) => line.doneOn === doneOn);
    const differs = isBusy ? '与当天其他履职不是同一件事。' : '';
    const { caseId } = await teller.act('duty-file.add-outside', who, { ...given, doneOn, differs, fileIds }, '');
    const kind = index % 4;
    if (kind === 0) continue;
    teller.later(1);
    if (kind === 3)
      await teller.act('duty-file.refuse-outside', affairs, { reason: '材料不能说明是以委员身份参加。' }, caseId!);
    else await teller.act('duty-file.verify-outside', affairs, { note: '情况属实。' }, caseId!);
  }
}

interface Lines {
  readonly lines: readonly { readonly id: string; readonly doneOn: string }[];
}

async function linesOf({ house, cast, now }: Telling, who: CastMember): Promise<Lines['lines']> {
  const query = house.queries.get('duty-file.file')!;
  const actor = actorFor(cast.tenantId, who);
  const committee = await house.committees.of(cast.tenantId);
  const answer = await house.database.asTenant(cast.tenantId, (tx) =>
    query.ask(queryContext({ tx, actor, locale: 'zh-CN', committee, now }), query.parameters.parse({})),
  );
  if (isRefusal(answer)) throw new Error(`The demo's file was refused: ${answer.code}`);
  return (answer as Lines).lines;
}

const contests = [
  {
    reason: '当天上午在另一会场，请核对签到。',
    decision: { act: 'refuse-contest', reason: '与签到记录一致，维持原记录。' },
  },
  { reason: '日期有误，应为前一天。', decision: null },
] as const;

/** One decided, one that waits. */
async function contestLines(telling: Telling): Promise<void> {
  const { cast } = telling;
  for (const [index, { reason, decision }] of contests.entries()) {
    const who = cast.members[1 + index]!;
    const teller = tellerAt(telling, 1);
    // What was done since is contested by nobody yet.
    const today = calendarDateOf(teller.now);
    const line = (await linesOf(telling, who)).find(({ doneOn }) => doneOn <= today);
    if (!line) continue;
    const { caseId } = await teller.act('duty-file.contest', who, { deedId: line.id, reason }, '');
    if (!decision) continue;
    teller.at(new Date(teller.now.getTime() + 3_600_000));
    await teller.act(`duty-file.${decision.act}`, cast.offices.affairs, { reason: decision.reason }, caseId!);
  }
}

/** One being written, one returned, one acknowledged, the others handed in; standing members first. */
async function writeReports(telling: Telling): Promise<void> {
  const { cast, level } = telling;
  const standing = cast.members.filter(({ seat }) => seat?.isStanding);
  for (const [index, who] of [...new Set([cast.members[1]!, ...standing])].slice(0, sizes[level].reports).entries()) {
    const teller = tellerAt(telling, 4);
    const year = Number(calendarDateOf(teller.now).slice(0, 4));
    const { caseId } = await teller.act('duty-file.begin-report', who, { year }, '');
    await teller.act('duty-file.save-report', who, { ...reportTexts[index % reportTexts.length]! }, caseId!);
    if (index === 0) continue;
    await teller.later(1).act('duty-file.submit-report', who, {}, caseId!);
    const { affairs } = cast.offices;
    if (index === 1) await teller.act('duty-file.return-report', affairs, { remark: '请补充存在的问题。' }, caseId!);
    if (index === 2) await teller.act('duty-file.acknowledge-report', affairs, {}, caseId!);
  }
}

export const dutyFilesChapter: Chapter = async (telling) => {
  await addAndVerify(telling);
  await contestLines(telling);
  await writeReports(telling);
};
