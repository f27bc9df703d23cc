import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildHouse, type House } from '../house.ts';
import { buildCommittee } from './build-committee.ts';
import type { Cast } from './cast.ts';
import { chapters } from './chapters.ts';
import { clearTheDesk } from './clear-the-desk.ts';
import { cityUnits, committees, countyUnits, regions, seededRandom, type Town, towns } from './content/index.ts';
import { makeSignIns } from './make-sign-ins.ts';
import { sizes } from './sizes.ts';
import { planStories } from './stories/plan-stories.ts';
import { type DemoParts, tellAll } from './tell-all.ts';

/** The same house on connections that need not wait for the disk: what a power cut loses here is told again. */
export function quickHouse({ house, owner }: DemoParts): House {
  const connection = { ...owner, options: '-c synchronous_commit=off' };
  return buildHouse({ connection, digest: house.digest, files: house.files, pushSender: house.pushSender });
}

export async function writeDemo(parts: DemoParts): Promise<void> {
  const { house, say, owner, signInsPath } = parts;
  const now = house.clock();
  say('Writing the demo: an invented city with two counties (once, about a minute) …');
  const casts: Cast[] = [];
  for (const [index, committee] of committees.entries()) {
    const isCity = committee.key === 'city';
    const region = regions.find(({ key }) => key === committee.key);
    const own: readonly Town[] = region ? towns.filter((town) => town.region.key === region.key) : towns;
    const units = region ? countyUnits(region) : cityUnits;
    const random = seededRandom(20_260_101 + index);
    const parentId = casts[0]?.tenantId ?? null;
    const level = isCity ? 'city' : 'county';
    const cast = await buildCommittee(owner, { committee, units, parentId, level, random, now });
    casts.push(cast);
    const featured = cast.members.slice(1, 4);
    const plan = { cast, random, towns: own, now, featured, ...(isCity ? sizes.city : sizes.county) };
    await tellAll({
      parts,
      cast,
      stories: planStories(plan),
      label: committee.name,
      seed: 1_000 * (index + 1),
    });
    const chance = seededRandom(500_000 * (index + 1));
    for (const tell of chapters) await tell({ parts, house, cast, level, random: chance, now });
  }
  await clearTheDesk(owner, { casts, now });
  const signIns = await makeSignIns(parts, casts);
  await mkdir(dirname(signInsPath), { recursive: true });
  await writeFile(`${signInsPath}.new`, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  await chmod(`${signInsPath}.new`, 0o600);
  await rename(`${signInsPath}.new`, signInsPath);
}
