// Several matters, one letter per person: who gets it, and which of the matters stand in it.
import type { Matter } from './matter.ts';
import { deskOfMatter, type Telling } from './recipients.ts';
import { lineOf } from './wording.ts';

const mostNamed = 20;

export interface Letter {
  readonly personId: string;
  readonly matters: readonly Matter[];
}

export async function lettersFor(telling: Telling, matters: readonly Matter[]): Promise<Letter[]> {
  const byPerson = new Map<string, Matter[]>();
  for (const matter of matters) {
    for (const personId of await deskOfMatter(telling, matter)) {
      byPerson.set(personId, [...(byPerson.get(personId) ?? []), matter]);
    }
  }
  return [...byPerson].map(([personId, found]) => ({ personId, matters: found }));
}

/** What a letter says of its matters; past twenty it says how many more there are. */
export function itemsText(matters: readonly Matter[]): string {
  const named = matters.slice(0, mostNamed).map((matter) => lineOf(matter));
  const more = matters.length - named.length;
  return named.join('；') + (more > 0 ? `；另有 ${more} 件，见督办页面` : '');
}
