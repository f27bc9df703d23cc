// The past year: each drafted, announced, noted, ended, settled and closed by its acts, several side by side.
import type { Telling } from '../../chapters.ts';
import { minutesTexts, yearsActivities } from '../../content/activity-texts.ts';
import { announced, ended, idsOf, recorded, spread } from './organise.ts';

const sizes = { city: { activities: 18, called: 36 }, county: { activities: 8, called: 16 } } as const;
const atOnce = 4;
const everyDays = 18;

/** The first members are those one signs in as: they were called to every other one. */
function calledFor({ cast, level }: Telling, index: number) {
  const { called } = sizes[level];
  const turned = cast.members.slice(4).toSpliced(0, index * 5);
  const first = index % 2 === 0 ? cast.members.slice(0, 4) : [];
  return spread([...first, ...turned], called);
}

async function holdOne(telling: Telling, index: number): Promise<void> {
  const inDays = -12 - index * everyDays;
  const calls = { personIds: idsOf(calledFor(telling, index)) };
  const made = await announced(telling, { ...yearsActivities[index]!, inDays, calls });
  await ended(telling, made, { inDays });
  await recorded(telling, made, minutesTexts[index % minutesTexts.length]!);
  await made.teller.act('activities.close', made.organiser);
}

export async function holdTheYear(telling: Telling): Promise<void> {
  const { activities } = sizes[telling.level];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < activities; index = next++) await holdOne(telling, index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
