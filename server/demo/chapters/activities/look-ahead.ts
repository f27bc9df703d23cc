// What comes: answers and leave, papers in two versions, speeches, guests; a week in draft, one cancelled, a series.
import type { CastMember } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import { paperTexts, speechTexts } from '../../content/activity-texts.ts';
import { announced, calledTo, drafted, hoursOn, idsOf, type Organised, paper, soon, spread } from './organise.ts';

/** Every fifth asks for leave, every fourth has not answered; the account one signs in as answers as told. */
async function answer(telling: Telling, made: Organised, own: 'none' | 'leave' | 'confirm'): Promise<void> {
  const { teller } = made;
  const [, signedInAs] = telling.cast.members;
  for (const [index, member] of (await calledTo(telling, made)).slice(0, 20).entries()) {
    if (member === signedInAs) continue;
    if (index % 4 === 3) continue;
    await soon(teller).act('activities.read-notice', member);
    if (index % 5 === 4) await teller.act('activities.ask-leave', member, { reason: 'business-trip' });
    else if (index % 7 !== 6) await teller.act('activities.confirm', member);
  }
  if (!signedInAs || own === 'none') return;
  if (own === 'confirm') await soon(teller).act('activities.confirm', signedInAs);
  else await soon(teller).act('activities.ask-leave', signedInAs, { reason: 'work', note: '当天单位年度审计。' });
}

async function readPapers(readers: readonly CastMember[], { teller }: Organised, paperId: string, version: number) {
  for (const member of readers) await soon(teller).act('activities.read-paper', member, { paperId, version });
}

const guests = [
  { name: '梁师傅', organisation: '城北修理行', capacity: 'grassroots', phone: '0888-5550177' },
  { name: '方老师', organisation: '市经济学会', capacity: 'expert', phone: '' },
  { name: '简处长', organisation: '市工信局', capacity: 'department', phone: '0888-5550163' },
] as const;

const agenda = [
  { title: '通报全市民营经济发展情况', speaker: '市工信局', minutes: 20 },
  { title: '委员发言', minutes: 80 },
  { title: '与部门面对面交流', minutes: 60 },
];

/** The richest of them; the first member one signs in as has not answered yet. */
async function forum(telling: Telling): Promise<void> {
  const { cast } = telling;
  const called = spread(cast.members, 30);
  const made = await announced(telling, {
    ...{ kind: 'forum', title: '民营经济发展论坛', place: '会展中心二楼', inDays: 6, ahead: 20 },
    calls: { personIds: idsOf(called) },
    extra: { summary: '请围绕稳预期、强信心提出意见建议，可提交书面发言。', contact: '委员工作室 0888-5550102' },
  });
  const { teller, organiser } = made;
  await soon(teller).act('activities.save-agenda', organiser, { items: agenda });
  const [first, second] = paperTexts.brief.versions;
  const { title } = paperTexts.brief;
  const readers = called.slice(3, 12);
  const paperId = await paper(telling, made, { title, ...first });
  await readPapers(readers, made, paperId, 1);
  await paper(telling, made, { title, ...second, paperId });
  await readPapers(readers.slice(0, 4), made, paperId, 2);
  await paper(telling, made, paperTexts.outline);
  await answer(telling, made, 'none');
  for (const [index, speech] of speechTexts.entries()) {
    const form = index === 0 ? 'spoken' : 'written';
    await soon(teller).act('activities.hand-in-speech', readers[index]!, { form, ...speech });
  }
  for (const guest of guests) await soon(teller).act('activities.invite-guest', organiser, { ...guest });
  await soon(teller).act('activities.seat-people', organiser, { by: 'name', rows: 5, seatsInRow: 8 });
}

/** Leave waits with the office, with the secretary-general, and with the keeper of a body. */
async function answered(telling: Telling): Promise<void> {
  const { cast } = telling;
  const inspection = await announced(telling, {
    ...{ kind: 'inspection', title: '视察重点项目建设', place: '高新区管委会集合', inDays: 10, ahead: 14 },
    calls: { personIds: idsOf(spread(cast.members, 23)) },
  });
  await answer(telling, inspection, 'leave');
  const council = await announced(telling, {
    ...{
      kind: 'standing-committee',
      title: '常委会会议（审议年度工作报告）',
      place: '机关礼堂',
      inDays: 15,
      ahead: 19,
    },
    calls: { isStandingMembers: true },
  });
  await answer(telling, council, 'none');
  const [body] = cast.bodies;
  const meeting = await announced(telling, {
    ...{ kind: 'committee-meeting', title: '参政议政选题会', place: '机关四楼会议室', inDays: 8, ahead: 12 },
    ...{ calls: { personIds: idsOf(spread(cast.members, 13).slice(2)) }, organiser: body!.keeper },
    extra: { hostBodyId: body!.id },
  });
  await answer(telling, meeting, 'none');
}

async function prepared(telling: Telling): Promise<void> {
  const { cast, now } = telling;
  const week = { kind: 'sector-week', title: '界别活动周', place: '各界别', inDays: 24, hours: 104 } as const;
  await drafted(telling, { ...week, calls: { isWholeTerm: true } });
  const some = idsOf(spread(cast.members, 24).slice(4));
  const tour = { kind: 'study-tour', title: '赴邻市考察社区食堂', place: '火车站集合', inDays: 5 } as const;
  const cancelled = await announced(telling, { ...tour, calls: { personIds: some } });
  await soon(cancelled.teller).act('activities.cancel', cancelled.organiser, { reason: '接待方时间有变，另行安排' });
  const first = {
    ...{ kind: 'contact-day', title: '主席会议成员双周联系委员日', place: '主席接待室' },
    ...{ ...hoursOn(now, 4, 2), calls: { personIds: some.slice(0, 6) } },
  };
  const until = hoursOn(now, 80).startsAt.slice(0, 10);
  const series = { first, rhythm: 'fortnightly', until, onHoliday: 'move-on' };
  await soon(cancelled.teller).act('activities.start-series', cast.offices.affairs, series, '');
}

export async function lookAhead(telling: Telling): Promise<void> {
  await forum(telling);
  await answered(telling);
  await prepared(telling);
}
