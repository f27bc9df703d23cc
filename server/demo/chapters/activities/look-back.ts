// What was held of late: one waits for its list, one for its minutes, one line is contested and one contest is decided.

import type { ActivityView } from '#instruments/activities/contract';
import { asks } from '../../asked.ts';
import type { CastMember } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import { minutesTexts, speechTexts } from '../../content/activity-texts.ts';
import { announced, ended, idsOf, type Organised, recorded, soon, spread } from './organise.ts';

/** Ended yesterday: the list waits, and so does one who could not ask in time. */
async function toSettle(telling: Telling, called: readonly CastMember[]): Promise<void> {
  const meeting = { kind: 'committee-meeting', title: '提案督办碰头会', place: '机关三楼会议室', inDays: -1 } as const;
  const made = await announced(telling, { ...meeting, calls: { personIds: idsOf(called) } });
  const late = called[7]!;
  await ended(telling, made, { inDays: -1, marked: { [late.personId]: 'absent' } });
  await soon(made.teller).act('activities.ask-excuse', late, { reason: 'illness' });
}

async function toWrite(telling: Telling, called: readonly CastMember[]): Promise<void> {
  const meeting = { kind: 'committee-meeting', title: '重点课题调研座谈', place: '滨河委员之家', inDays: -6 } as const;
  const made = await announced(telling, { ...meeting, calls: { personIds: idsOf(called) } });
  await ended(telling, made, { inDays: -6 });
  await made.teller.later(1).act('activities.settle-attendance', made.organiser);
}

/** Speeches were taken and given; the list is settled, and two say that it is wrong. */
async function contested(telling: Telling, called: readonly CastMember[]): Promise<void> {
  const council = { kind: 'consultation', title: '专题协商会：一老一小服务', place: '机关礼堂', inDays: -9 } as const;
  const made = await announced(telling, { ...council, ahead: 16, calls: { personIds: idsOf(called) } });
  const { teller, organiser, id } = made;
  for (const [index, speech] of speechTexts.slice(0, 2).entries()) {
    await soon(teller).act('activities.hand-in-speech', called[3 + index]!, { form: 'spoken', ...speech });
  }
  const { speeches } = await asks<ActivityView>(telling, organiser, {
    name: 'activities.activity',
    parameters: { id },
  });
  const marks = speeches.map((speech, index) => ({ id: speech.id, mark: index === 0 ? 'spoken' : 'circulated' }));
  await soon(teller).act('activities.order-speeches', organiser, { speeches: marks });
  const [one, other] = [called[5]!, called[6]!];
  const marked = { [one.personId]: 'absent', [other.personId]: 'absent' };
  await ended(telling, made, { inDays: -9, marked });
  await recorded(telling, made, minutesTexts[0]!);
  await contests(telling, made, [one, other]);
}

async function contests(telling: Telling, { teller, id }: Organised, people: readonly CastMember[]): Promise<void> {
  const { affairs } = telling.cast.offices;
  const [one, other] = people;
  const delegated = { claimed: 'delegated', text: '当天因公请同单位同事到会，已向联系人说明。' };
  await teller.later(1).act('activities.contest-attendance', one!, delegated);
  const view = await asks<ActivityView>(telling, affairs, { name: 'activities.activity', parameters: { id } });
  const decision = { contestId: view.contests[0]!.id, isAccepted: true, reason: '与现场签到册核对无误' };
  await soon(teller).act('activities.decide-contest', affairs, decision);
  const late = { claimed: 'late', text: '因交通管制迟到二十分钟，会场服务人员可证明。' };
  await soon(teller).act('activities.contest-attendance', other!, late);
}

export async function lookBack(telling: Telling): Promise<void> {
  const called = spread(telling.cast.members, 18);
  await toSettle(telling, called);
  await toWrite(telling, called);
  await contested(telling, called);
}
