// Places in every state, their rota, visits and matters, a service project; and who keeps in contact with whom.
import type { PlaceView } from '#instruments/places/contract';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { asks } from '../asked.ts';
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { matterTexts, placeTexts } from '../content/place-texts.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
const sizes = { city: { places: 12, pairs: 20 }, county: { places: 4, pairs: 6 } } as const;
/** What becomes of the places that do not stay open, by their position in the list. */
const others: Readonly<Record<number, 'planned' | 'resting' | 'closed'>> = { 3: 'planned', 8: 'resting', 9: 'closed' };

function tellerAt({ house, cast, random, now }: Telling, daysAgo: number): Teller {
  const until = new Date(now.getTime() - 5 * 60_000);
  return new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until });
}

interface Kept {
  readonly id: string;
  readonly keeper: CastMember;
}

/** Two members serve each, so that nobody is on duty in two places at once. */
async function enterPlace(telling: Telling, index: number): Promise<Kept> {
  const { cast } = telling;
  const { affairs } = cast.offices;
  const [keeper, second] = [cast.members[1 + index * 2]!, cast.members[2 + index * 2]!];
  const { title, kind, township } = placeTexts[index]!;
  const sectorIds = [...new Set([keeper, second].flatMap(({ seat }) => seat?.sectorId ?? []))];
  const about = { title, kind, township, address: `${township}便民路 ${index + 6} 号`, openingHours: '周二、周四上午' };
  const teller = tellerAt(telling, 42);
  const fields = { ...about, keeperId: keeper.personId, sectorIds, plateNumber: `室字第 ${index + 1} 号` };
  const id = (await teller.act('places.plan-place', affairs, fields, '')).caseId!;
  const fate = others[index];
  if (fate === 'planned') return { id, keeper };
  await teller.act('places.open-place', affairs, {}, id);
  const fromOn = calendarDateOf(teller.now);
  const personIds = [keeper.personId, second.personId];
  const days = { weekdays: [2, 4], fromOn, untilOn: addDays(fromOn, 70), startsAt: '09:00', endsAt: '11:30' };
  await teller.act('places.plan-rota', affairs, { ...days, personIds }, id);
  const later = tellerAt(telling, 5);
  if (fate === 'resting') await later.act('places.rest-place', affairs, { reason: '房屋修缮，暂停接待。' }, id);
  if (fate === 'closed') await later.act('places.close-place', affairs, { reason: '并入邻近的委员活动之家。' }, id);
  return { id, keeper };
}

/** What lies behind is confirmed by the keeper, the latest left for those who were there. */
async function confirmDuties(telling: Telling, { id, keeper }: Kept): Promise<void> {
  const teller = tellerAt(telling, 1);
  const { duties } = await asks<PlaceView>(telling, keeper, { name: 'places.place', parameters: { id } });
  const today = calendarDateOf(teller.now);
  const done = duties.filter(({ onDay, isConfirmed }) => onDay <= today && !isConfirmed).slice(0, -1);
  for (const { id: dutyId } of done) await teller.act('places.confirm-duty', keeper, { dutyId }, id);
}

/** One matter is answered, one followed, one becomes a topic clue. */
async function receiveVisits(telling: Telling, kept: readonly Kept[]): Promise<void> {
  for (const [index, matter] of matterTexts.entries()) {
    const { id, keeper } = kept[index]!;
    const teller = tellerAt(telling, 20 - index);
    const visit = { heldOn: calendarDateOf(teller.now), visitors: 2 + index, raised: matter.title, matters: [matter] };
    const { matterIds } = await teller.act('places.record-visit', keeper, visit, id);
    const [matterId] = matterIds as string[];
    teller.later(2);
    if (index === 0)
      await teller.act('places.answer-matter', keeper, { answer: '已联系物业，灯具当日换好。' }, matterId);
    if (index === 1) await teller.act('places.follow-matter', keeper, { note: '已向公交公司了解排班。' }, matterId);
    if (index === 2) await teller.act('places.turn-into-clue', keeper, {}, matterId);
  }
}

async function runProject(telling: Telling, { id: placeId, keeper }: Kept): Promise<void> {
  const teller = tellerAt(telling, 30);
  const fromOn = calendarDateOf(teller.now);
  const participantIds = telling.cast.members.slice(2, 6).map(({ personId }) => personId);
  const about = { title: '义诊进社区连心项目', aim: '每月为社区老人义诊一次。', placeId, participantIds };
  const planned = { ...about, fromOn, untilOn: addDays(fromOn, 90) };
  const id = (await teller.act('places.plan-project', keeper, planned, '')).caseId!;
  await teller.act('places.start-project', keeper, {}, id);
  const steps = [{ text: '第一次义诊', dueOn: addDays(fromOn, 10) }];
  await teller.act('places.set-steps', keeper, { steps }, id);
  teller.later(12);
  await teller.act('places.note-results', keeper, { peopleHelped: 46, results: '义诊一次，四十六人受益。' }, id);
  const slips = { heldOn: calendarDateOf(teller.now), satisfied: 9, partly: 2, dissatisfied: 1 };
  await teller.act('places.count-slips', keeper, slips, id);
}

/** Some have been in contact; the first pair has not, and is due. */
async function pairMembers(telling: Telling): Promise<void> {
  const { cast, level } = telling;
  const { affairs } = cast.offices;
  const contactees = cast.members.slice(8, 8 + sizes[level].pairs);
  for (const [index, contactee] of contactees.entries()) {
    const teller = tellerAt(telling, 100);
    const contactor = cast.members[1 + (index % 5)]!;
    const sides = { contactorId: contactor.personId, contacteeId: contactee.personId };
    const rhythm = { frequencyDays: index === 0 ? 60 : 180, fromOn: calendarDateOf(teller.now) };
    const pair = { kind: 'council-to-member', ...sides, ...rhythm };
    const id = (await teller.act('liaison.start-pair', affairs, pair, '')).caseId!;
    if (index % 4 !== 1) continue;
    teller.later(20);
    const note = { heldOn: calendarDateOf(teller.now), way: 'talk', text: '谈了近期履职和所在行业的情况。' };
    await teller.act('liaison.note-contact', contactor, note, id);
  }
}

export const placesChapter: Chapter = async (telling) => {
  const kept: Kept[] = [];
  for (let index = 0; index < sizes[telling.level].places; index += 1) kept.push(await enterPlace(telling, index));
  for (const one of kept.slice(0, 3)) await confirmDuties(telling, one);
  await receiveVisits(telling, kept);
  await runProject(telling, kept[0]!);
  await pairMembers(telling);
};
