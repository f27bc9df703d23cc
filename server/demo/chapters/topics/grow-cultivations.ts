// Five cultivations, one in each state: grown into a proposal, ripe, growing, set aside, offered.
import { calendarDateOf } from '#kernel/deadlines';
import type { CastMember } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import type { CultivationText } from '../../content/topic-texts.ts';
import type { Teller } from '../../stories/teller.ts';

export interface Growing {
  readonly telling: Telling;
  readonly texts: readonly CultivationText[];
  tellerAt(daysAgo: number): Teller;
  daysFrom(now: Date, days: number): string;
}

interface Plant {
  readonly id: string;
  readonly teller: Teller;
  readonly author: CastMember;
  readonly coach: CastMember;
  readonly text: CultivationText;
}

async function planted(growing: Growing, index: number): Promise<Plant> {
  const { telling, texts, tellerAt, daysFrom } = growing;
  const { cast, now } = telling;
  const text = texts[index]!;
  const teller = tellerAt(30 - index * 3);
  // The member whose sign-in the demo gives out is in the first teams.
  const author = cast.members[1 + (index % 3)]!;
  const other = cast.members[5 + index]!;
  const coach = cast.offices.secretary;
  const { caseId } = await teller.act(
    'topics.start-cultivation',
    cast.offices.officer,
    {
      ...{ title: text.title, idea: text.idea, coachIds: [coach.personId] },
      authorIds: [author.personId, other.personId],
    },
    '',
  );
  const milestones = [
    { text: '完成走访座谈', dueOn: daysFrom(now, -6) },
    { text: '形成提案初稿', dueOn: daysFrom(now, 5 + index * 4) },
    { text: '专家论证', dueOn: daysFrom(now, 20 + index * 4) },
  ];
  teller.later(1);
  await teller.act('topics.set-milestones', author, { milestones }, caseId!);
  return { id: caseId!, teller, author, coach, text };
}

async function written({ id, teller, author, coach, text }: Plant): Promise<void> {
  teller.later(2);
  const heldOn = calendarDateOf(teller.now);
  const sources = [{ title: '座谈记录' }, { title: '市统计年鉴' }];
  await teller.act('topics.write-note', author, { heldOn, text: text.note, sources }, id);
  teller.later(2);
  const { adviceId } = await teller.act('topics.give-advice', coach, { text: text.advice }, id);
  if (!text.response) return;
  teller.later(1);
  const answered = { adviceId, answer: 'taken-up', response: text.response };
  await teller.act('topics.answer-advice', author, answered, id);
}

async function becameProposal(growing: Growing): Promise<void> {
  const plant = await planted(growing, 0);
  await written(plant);
  const { id, teller, author, text } = plant;
  const { cast } = growing.telling;
  const [categoryId] = cast.categories.values();
  teller.later(1);
  await teller.act('topics.mature', plant.coach, {}, id);
  teller.later(1);
  const draft = {
    ...{ title: `关于${text.title}的提案`, situation: `${text.idea}\n${text.note}`, kind: 'individual' },
    ...{ occasion: 'ordinary', isOneMatter: true, categoryId, sourceCaseId: id },
    recommendations: [{ text: '由民政部门牵头制定助餐点分类补助办法，按实际服务人次据实补助。' }],
  };
  const { caseId } = await teller.act('proposals.draft', author, draft, '');
  await teller.act('proposals.submit', author, {}, caseId!);
  await teller.act('topics.conclude-as-proposal', author, {}, id);
}

async function ripe(growing: Growing): Promise<void> {
  const plant = await planted(growing, 1);
  await written(plant);
  await plant.teller.later(2).act('topics.mature', plant.coach, {}, plant.id);
}

async function setAside(growing: Growing): Promise<void> {
  const { id, teller } = await planted(growing, 3);
  const reason = '与市委重点课题内容相同，待课题成果形成后再研究。';
  await teller.later(3).act('topics.set-aside', growing.telling.cast.offices.officer, { reason }, id);
}

async function offered({ telling, texts, tellerAt }: Growing): Promise<void> {
  const { title, idea } = texts.at(-1)!;
  await tellerAt(2).act('topics.offer-cultivation', telling.cast.members[2]!, { title, idea }, '');
}

/** A small committee has one that grows and one offered. */
export async function growCultivations(growing: Growing): Promise<void> {
  if (growing.texts.length >= 5) {
    await becameProposal(growing);
    await ripe(growing);
    await written(await planted(growing, 2));
    await setAside(growing);
  } else {
    await written(await planted(growing, 0));
  }
  await offered(growing);
}
