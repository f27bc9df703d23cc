// Ids of classes and items that other places name.
import { type FoundFault, found, type Path } from '../fault.ts';
import { guessing } from '../reading/nearest-word.ts';
import { listOf } from '../rule-file.ts';
import type { Checking } from './check-rule-set.ts';

/** `unless: a` and `unless: [a]` stand at different places of the file. */
const placed = (path: Path, given: string | readonly string[] | undefined) =>
  listOf(given).map((id, index) => ({ id, path: typeof given === 'string' ? path : [...path, index] }));

export function referenceFaults({ ruleSet }: Checking): FoundFault[] {
  const classIds = ruleSet.classes.map(({ id }) => id);
  const itemIds = ruleSet.items.map(({ id }) => id);
  const wanted = (known: readonly string[]) => (named: readonly { id: string; path: Path }[]) =>
    named
      .filter(({ id }) => !known.includes(id))
      .map(({ id, path }) => {
        const { code, params } = guessing('reference-unknown', id, known);
        return found(path, code, params);
      });
  const [classes, items] = [wanted(classIds), wanted(itemIds)];
  return [
    ...ruleSet.classes.flatMap((one, at) => classes(placed(['classes', at, 'within'], one.within))),
    ...ruleSet.items.flatMap((one, at) => [
      ...classes(placed(['items', at, 'class'], one.class)),
      ...items(placed(['items', at, 'unless'], one.unless)),
      ...items(placed(['items', at, 'multiple', 'of'], one.multiple?.of)),
    ]),
    ...ruleSet.highest.flatMap((one, at) => items(placed(['highest', at, 'items'], one.items))),
    ...ruleSet.grades.flatMap((one, at) => [
      ...items(placed(['grades', at, 'not'], one.not)),
      ...classes(Object.keys(one.atLeast ?? {}).map((id) => ({ id, path: ['grades', at, 'atLeast', id] }))),
    ]),
  ];
}
