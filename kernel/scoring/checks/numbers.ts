import { type FoundFault, found } from '../fault.ts';
import type { Checking } from './check-rule-set.ts';

interface Bounds {
  readonly base?: number | undefined;
  readonly cap?: number | undefined;
  readonly floor?: number | undefined;
}

function boundFaults(path: readonly (string | number)[], { base, cap, floor }: Bounds): FoundFault[] {
  const [least, most] = [floor ?? Number.NEGATIVE_INFINITY, cap ?? Number.POSITIVE_INFINITY];
  if (least > most) return [found([...path, 'cap'], 'cap-below-floor', { cap: most, floor: least })];
  const start = base ?? 0;
  return base !== undefined && (start > most || start < least)
    ? [found([...path, 'base'], 'base-outside', { base: start })]
    : [];
}

/** A start above the cap or below the floor, a cap below the floor, a last year before the first. */
export function numberFaults({ ruleSet }: Checking): FoundFault[] {
  const { years, classes, items, total, base } = ruleSet;
  const whole = boundFaults([], { base, ...total }).map((fault) =>
    fault.code === 'base-outside' ? fault : { ...fault, path: ['total', 'cap'] },
  );
  return [
    ...(years.until !== undefined && years.until < years.from
      ? [found(['years', 'until'], 'years-reversed', { from: years.from, until: years.until })]
      : []),
    ...whole,
    ...classes.flatMap((one, at) => boundFaults(['classes', at], one)),
    ...items.flatMap(({ cap, floor }, at) => boundFaults(['items', at], { cap, floor })),
  ];
}
