// The assessment of duties: rules in force, last year settled, this year running, and a draft to try the committee under.
import { samples } from '#instruments/assessments';
import { calendarDateOf } from '#kernel/deadlines';
import type { Chapter, Telling } from '../chapters.ts';
import { evidenceOf } from '../evidence-of.ts';
import { Teller } from '../stories/teller.ts';

const textOf = (key: string): string => samples().find((one) => one.key === key)?.text ?? '';
/** The committee's own item beside the sample's: honours, by hand. */
const withHonours = (text: string) =>
  text.replace('\nitems:\n', '\nitems:\n  - { id: honour, name: 受到表彰, class: extra, award: { most: 10 } }\n');
const renamed = (text: string, name: string) => text.replace(/^name: .+$/m, `name: ${name}`);

const tellerAt = ({ house, cast, random, now }: Telling, startAt: Date) =>
  new Teller({ house, cast, random, startAt, until: now });

/** Points that no record could tell, proposed with evidence and waiting for whoever decides. */
async function proposeByHand(telling: Telling, teller: Teller, caseId: string) {
  const { cast } = telling;
  const { affairs } = cast.offices;
  const [member] = cast.members.slice(4);
  if (!member) return;
  const fileId = await evidenceOf(telling, {
    ...{ who: affairs, at: teller.now, name: '表彰文件.txt' },
    text: `${member.name}委员在社区服务中受到表彰。`,
  });
  const doneOn = calendarDateOf(telling.now);
  const reason = '在社区志愿服务中受到市级表彰，附表彰文件。';
  const award = { personId: member.personId, itemId: 'honour', points: 5, doneOn, reason, fileId };
  await teller.act('assessments.propose-award', affairs, award, caseId);
}

export const assessmentsChapter: Chapter = async (telling) => {
  const { cast, now } = telling;
  const { affairs, secretary, council } = cast.offices;
  const thisYear = Number(calendarDateOf(now).slice(0, 4));
  const begin = tellerAt(telling, new Date(Date.UTC(thisYear - 1, 0, 12, 2)));
  const text = withHonours(renamed(textOf('jinan-2015'), '委员履职量化考核办法'));
  const drafted = await begin.act('assessments.draft-rules', affairs, { text }, '');
  const rulesId = drafted.caseId as string;
  await begin
    .later(3)
    .act('assessments.put-in-force', secretary, { decidedOn: calendarDateOf(begin.now), meeting: '主席会议' }, rulesId);
  const last = await begin.later(2).act('assessments.open-year', affairs, { year: thisYear - 1, rulesId }, '');
  const afterwards = tellerAt(telling, new Date(Date.UTC(thisYear, 0, 8, 2)));
  await afterwards.act('assessments.freeze', affairs, {}, last.caseId as string);
  await afterwards.later(12).act('assessments.seal', council, {}, last.caseId as string);
  const current = await afterwards.later(2).act('assessments.open-year', affairs, { year: thisYear, rulesId }, '');
  const recently = tellerAt(telling, new Date(now.getTime() - 5 * 86_400_000));
  const other = renamed(textOf('anqing-2018'), '量化考核办法（修订草案）');
  await recently.act('assessments.draft-rules', affairs, { text: other }, '');
  await proposeByHand(telling, recently, current.caseId as string);
};
