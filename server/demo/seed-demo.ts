// The demo: an invented city with two counties, people and proposals in every state, told through the real acts.
import type { DemoParts } from './tell-all.ts';
import { quickHouse, writeDemo } from './write-demo.ts';

export async function seedDemo(given: DemoParts): Promise<void> {
  const house = quickHouse(given);
  try {
    await writeDemo({ ...given, house });
  } finally {
    await house.database.end();
  }
}
