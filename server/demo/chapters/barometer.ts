// What is raised comes together: people say the same at studios in their own words, the software groups it with the
// proposals, the office puts one right and names one.
import { placeVoices } from '#instruments/barometer';
import type { IssueList, IssueView } from '#instruments/barometer/contract';
import type { PlaceList, PlaceView } from '#instruments/places/contract';
import { raiseProposals } from '#instruments/proposals';
import { calendarDateOf } from '#kernel/deadlines';
import { asks, officerAsks } from '../asked.ts';
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { raisedTexts } from '../content/barometer-texts.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
const sizes = { city: raisedTexts.length, county: 10 } as const;

function tellerAt({ house, cast, random, now }: Telling, daysAgo: number): Teller {
  const until = new Date(now.getTime() - 5 * 60_000);
  return new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until });
}

/** Heard at an open place by whoever keeps it. */
async function hear(telling: Telling): Promise<void> {
  const { cast, level } = telling;
  const parameters = { show: 'open', words: '' };
  const { items } = await asks<PlaceList>(telling, cast.offices.affairs, { name: 'places.list', parameters });
  const kept: { id: string; member: CastMember }[] = [];
  for (const { id } of items) {
    const { keeperId } = await asks<PlaceView>(telling, cast.offices.affairs, {
      name: 'places.place',
      parameters: { id },
    });
    const member = cast.members.find(({ personId }) => personId === keeperId);
    if (member) kept.push({ id, member });
  }
  if (kept.length === 0) return;
  for (const [index, [daysAgo, title, text]] of raisedTexts.slice(0, sizes[level]).entries()) {
    const { id, member } = kept[index % kept.length]!;
    const teller = tellerAt(telling, daysAgo);
    const visit = { heldOn: calendarDateOf(teller.now), visitors: 1, raised: title, matters: [{ title, text }] };
    await teller.act('places.record-visit', member, visit, id);
  }
}

async function group({ house, cast, now }: Telling): Promise<void> {
  const { tenantId } = cast;
  while ((await house.database.asTenant(tenantId, raiseProposals)) > 0);
  await placeVoices(house, { tenantId, now, anew: true });
}

/** One voice is about the pavement, not the noise; the issue gets a name people use. */
async function correct(telling: Telling): Promise<void> {
  const { officer } = telling.cast.offices;
  const { items } = await officerAsks<IssueList>(telling, 'barometer.issues', { words: '望塔花苑' });
  const [issue] = items;
  if (!issue) return;
  const { voices } = await officerAsks<IssueView>(telling, 'barometer.issue', { id: issue.id });
  const pavement = voices.find(({ title }) => title?.includes('人行道'));
  const teller = tellerAt(telling, 1);
  if (pavement) await teller.act('barometer.take-out', officer, { voiceId: pavement.id }, issue.id);
  await teller.act('barometer.rename-issue', officer, { name: '望塔花苑夜间施工噪声' }, issue.id);
  await group(telling);
}

export const barometerChapter: Chapter = async (telling) => {
  await hear(telling);
  await group(telling);
  await correct(telling);
};
