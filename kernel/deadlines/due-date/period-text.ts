import type { Period } from '../contract.ts';
import type { Say } from './sentence.ts';

export function periodText(period: Period, translate: Say): string {
  const [unit, count] = Object.entries(period)[0] as [string, number];
  return translate(`deadlines.period.${unit}`, { count });
}
