// Everything the record and the screens name has its words: refusals, events, states, verbs, notices, settings.
import { type Catalogue, lookUp } from '#platform/locale';
import { type Check, found } from './check.ts';
import { locales, withHouse } from './house.ts';
import { unregisteredNotices } from './unregistered-notices.ts';
import { type Wanted, wantedWords } from './wanted-words.ts';

/** A thing below a case may have its words beside those of another part: `undertakings.commitmentStates.promised`. */
function isSaid(catalogue: Catalogue, key: string, kind: string): boolean {
  if (lookUp(catalogue, key) !== undefined) return true;
  const [, group, ...rest] = key.split('.');
  const name = kind.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase());
  const elsewhere: Readonly<Record<string, string>> = { states: `${name}States`, verbs: 'verbs' };
  const other = elsewhere[group ?? ''];
  return Object.keys(catalogue).some(
    (part) => other && lookUp(catalogue, `${part}.${other}.${rest.join('.')}`) !== undefined,
  );
}

export const words: Check = {
  name: 'words',
  run: () =>
    withHouse(async (house) => {
      const { problemsOf } = await import('#kernel/notices');
      const wanted = await wantedWords(house);
      const unsaid = new Map<string, Wanted & { in: string[] }>();
      for (const locale of locales) {
        for (const one of wanted) {
          if (isSaid(house.catalogues[locale], one.key, one.kind)) continue;
          unsaid.set(one.key, { ...one, in: [...(unsaid.get(one.key)?.in ?? []), locale] });
        }
      }
      const missing = [...unsaid.values()].map(
        ({ key, by, in: languages }) => `${by} wants ${key} in ${languages.join(' and ')}.`,
      );
      const notices = [...problemsOf(house.noticesOfTheHouse()), ...(await unregisteredNotices(house))];
      return found([...missing, ...notices], `${new Set(wanted.map(({ key }) => key)).size} keys`);
    }),
};
