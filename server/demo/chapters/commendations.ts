// Last year's outstanding members, decided with certificates; this year's, being nominated; and the ladder in four states.
import type { RoundView } from '#instruments/commendations/contract';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { asks } from '../asked.ts';
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
const reasons = [
  '围绕民生持续建言，所提建议多数被采纳，群众反映好。',
  '组织界别活动认真，联系界别群众经常。',
  '牵头调研深入，报告切口小、数据实。',
  '坚持值班接访，推动解决了一批具体事项。',
];

const tellerAt = ({ house, cast, random, now }: Telling, daysAgo: number) =>
  new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until: now });
const on = (moment: Date, days: number) => addDays(calendarDateOf(moment), days);

/** A round is named by the year it honours, not by the day it begins: last year's begins in January. */
async function nominated(
  telling: Telling,
  teller: Teller,
  round: { count: number; yearsAgo: number },
): Promise<string> {
  const { cast, now } = telling;
  const { count, yearsAgo } = round;
  const year = Number(calendarDateOf(now).slice(0, 4)) - yearsAgo;
  const input = { title: `${year}年度优秀委员评选`, year, honour: '优秀委员', nominateUntil: on(teller.now, 15) };
  const { caseId } = await teller.act('commendations.begin', cast.offices.affairs, input, '');
  for (const [index, member] of cast.members.slice(30, 30 + count).entries()) {
    const keeper = cast.bodies[index % cast.bodies.length]?.keeper ?? cast.offices.affairs;
    const nomination = { personId: member.personId, reason: reasons[index % reasons.length] };
    await teller.act('commendations.nominate', keeper, nomination, caseId!);
  }
  return caseId!;
}

async function lastRound(telling: Telling): Promise<void> {
  const { affairs, council } = telling.cast.offices;
  const teller = tellerAt(telling, 330);
  const id = await nominated(telling, teller, { count: telling.level === 'city' ? 8 : 4, yearsAgo: 1 });
  const { nominees } = await asks<RoundView>(telling, affairs, { name: 'commendations.round', parameters: { id } });
  const nomineeIds = nominees.slice(0, telling.level === 'city' ? 6 : 3).map((one) => one.id);
  teller.later(16);
  await teller.act('commendations.propose-list', affairs, { nomineeIds, noticeUntil: on(teller.now, 5) }, id);
  teller.later(8);
  const decision = { organ: 'chairpersons-council', meeting: '主席会议', metOn: calendarDateOf(teller.now) };
  await teller.act('commendations.decide', council, decision, id);
  await teller.later(2).act('commendations.issue-certificates', affairs, {}, id);
}

interface Reminded {
  readonly member: CastMember;
  readonly daysAgo: number;
  readonly then: 'waiting' | 'answered' | 'approved' | 'ended';
}

/** Nobody's real conduct: invented grounds, with papers as evidence. */
async function remind(telling: Telling, { member, daysAgo, then }: Reminded): Promise<void> {
  const { affairs, council } = telling.cast.offices;
  const teller = tellerAt(telling, daysAgo);
  const input = {
    ...{ personId: member.personId, ground: '未请假缺席会议', step: 'reminder' },
    text: '请按规定履行请假手续，按时参加会议和活动。',
    evidence: { papers: [{ title: '会议出席情况表', number: '' }] },
  };
  const { caseId } = await teller.act('discipline.open-case', affairs, input, '');
  if (then === 'ended') {
    await teller.later(2).act('discipline.end-case', affairs, { reason: '经核实，当日已向联络员请假' }, caseId!);
  }
  if (then !== 'answered' && then !== 'approved') return;
  const text = '当日临时出差，请假条未及时送达，今后注意。';
  await teller.later(2).act('discipline.state-own-view', member, { text }, caseId!);
  if (then === 'approved') await teller.later(2).act('discipline.approve-step', council, {}, caseId!);
}

export const commendationsChapter: Chapter = async (telling) => {
  const { members } = telling.cast;
  await lastRound(telling);
  await nominated(telling, tellerAt(telling, 6), { count: telling.level === 'city' ? 5 : 2, yearsAgo: 0 });
  const stories = [
    ['waiting', 3],
    ['answered', 12],
    ['approved', 40],
    ['ended', 60],
  ] as const;
  for (const [index, [then, daysAgo]] of stories.entries()) {
    const member = members.at(-2 - index);
    if (member) await remind(telling, { member, daysAgo, then });
  }
};
