// A year of study: plans with what was held for them, first items, making up, a reading group, a training class.

import { tendMakeUps } from '#instruments/studies';
import type { PlanView } from '#instruments/studies/contract';
import { calendarDateOf } from '#kernel/deadlines';
import { asks } from '../asked.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { firstTopics, planEntries, studyPreface } from '../content/study-texts.ts';
import { callStudy, holdStudy, tellerAt } from './studies/hold-study.ts';
import { makeUp } from './studies/make-up.ts';
import { readTogether } from './studies/read-together.ts';

const day = 86_400_000;
const sizes = { city: { called: 24 }, county: { called: 8 } } as const;

async function yearPlan(telling: Telling, gatherings: readonly string[]): Promise<void> {
  const { cast, now } = telling;
  const { study, secretary } = cast.offices;
  const year = Number(calendarDateOf(now).slice(0, 4));
  const teller = tellerAt(telling, 70);
  const title = `${year}年度学习计划`;
  const { caseId } = await teller.act('studies.draft-plan', study, { title, year }, '');
  const id = caseId!;
  await teller.act('studies.save-plan', study, { title, preface: studyPreface, entries: planEntries }, id);
  await teller.later(1).act('studies.propose-plan', study, {}, id);
  await teller.later(2).act('studies.adopt-plan', secretary, {}, id);
  const plan = await asks<PlanView>(telling, study, { name: 'studies.plan', parameters: { id } });
  const linked = [3, 6, 1];
  teller.at(new Date(now.getTime() - day));
  for (const [index, gatheringId] of gatherings.entries()) {
    const entryId = plan.entries[linked[index] ?? 0]!.id;
    await teller.act('studies.link-gathering', study, { entryId, gatheringId }, id);
  }
}

/** Next year's waits for the secretary-general. */
async function nextPlan(telling: Telling): Promise<void> {
  const { cast, now } = telling;
  const { study } = cast.offices;
  const year = Number(calendarDateOf(now).slice(0, 4)) + 1;
  const teller = tellerAt(telling, 3);
  const title = `${year}年度学习计划（送审稿）`;
  const { caseId } = await teller.act('studies.draft-plan', study, { title, year }, '');
  const entries = planEntries.slice(0, 4);
  await teller.act('studies.save-plan', study, { title, preface: studyPreface, entries }, caseId!);
  await teller.act('studies.propose-plan', study, {}, caseId!);
}

/** One stands and was dealt with at one meeting and is on the agenda of the next; one is over. */
async function firstItems(telling: Telling): Promise<void> {
  const { cast, now } = telling;
  const { study, secretary } = cast.offices;
  const on = (days: number) => calendarDateOf(new Date(now.getTime() + days * day));
  const spans = [
    { fromOn: on(-45), untilOn: on(60) },
    { fromOn: on(-44), untilOn: on(-20) },
  ];
  for (const [index, topic] of firstTopics.entries()) {
    const teller = tellerAt(telling, 46);
    const { caseId } = await teller.act('studies.record-topic', study, { ...topic, ...spans[index]! }, '');
    if (index === 1) await teller.at(new Date(now.getTime() - 19 * day)).act('studies.end-topic', study, {}, caseId!);
  }
  const called = cast.members.slice(6, 15);
  const meeting = { kind: 'party-group', hours: 2, called, organiser: secretary };
  await holdStudy(telling, {
    ...meeting,
    title: '党组会议（第九次）',
    daysAgo: 30,
    decisions: '学习传达会议精神，研究年度协商计划。',
  });
  await callStudy(telling, { ...meeting, title: '党组会议（第十次）', daysAgo: -6 });
}

async function trainingClasses(telling: Telling, sessions: readonly string[]): Promise<void> {
  const { study } = telling.cast.offices;
  const teller = tellerAt(telling, 8);
  const concluded = { title: '委员履职能力培训班', about: '提案写作、调查研究各一讲。', gatheringIds: sessions };
  const { caseId } = await teller.act('studies.open-training', study, concluded, '');
  await teller.later(1).act('studies.conclude-training', study, {}, caseId!);
  await teller.act('studies.open-training', study, { title: '新任委员培训班', about: '新任委员集中培训。' }, '');
}

export const studiesChapter: Chapter = async (telling) => {
  const { cast, level, house, now } = telling;
  const called = cast.members.slice(0, sizes[level].called);
  const late = called.slice(2, 4);
  const absent = called.slice(1, 6);
  const training = { kind: 'training', called, hours: 3 };
  const first = await holdStudy(telling, {
    ...training,
    title: '履职能力培训第一讲：提案写作',
    daysAgo: 48,
    absent: late,
  });
  const second = await holdStudy(telling, {
    ...training,
    title: '履职能力培训第二讲：城市更新中的协商',
    daysAgo: 14,
    absent,
  });
  const lecture = await holdStudy(telling, {
    kind: 'lecture',
    called,
    hours: 2,
    title: '同心讲堂：年度协商议题解读',
    daysAgo: 20,
  });
  await callStudy(telling, { kind: 'lecture', called, hours: 2, title: '同心讲堂：数字政务与群众办事', daysAgo: -9 });
  await yearPlan(telling, [first, second, lecture]);
  await nextPlan(telling);
  await firstItems(telling);
  for (const member of late) {
    const input = { gatheringId: first, personId: member.personId };
    await tellerAt(telling, 46).act('studies.start-make-up', cast.offices.study, input, '');
  }
  await makeUp(telling, { gatheringId: second, daysAgo: 12, absent });
  await readTogether(telling);
  await trainingClasses(telling, [first, second]);
  await tendMakeUps(house, cast.tenantId, new Date(now.getTime() - 10 * 60_000));
};
