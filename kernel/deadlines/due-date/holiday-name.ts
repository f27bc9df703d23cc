import type { Say } from './sentence.ts';

// The names in a table are the notice's own words; the usual ones have a translation.
export function holidayName(name: string, translate: Say): string {
  const names = name.split('、').map((each) => {
    const key = `deadlines.holidays.${each}`;
    const known = translate(key);
    return known === key ? each : known;
  });
  return names.join(translate('deadlines.and'));
}
