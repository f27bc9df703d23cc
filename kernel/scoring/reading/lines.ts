// From a place in the rule file (`items`, 3, `cap`) to its line: the key's where there is one.
import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { Path } from '../fault.ts';

const startOf = (node: unknown): number | null => (node as Node | null)?.range?.[0] ?? null;

function step(node: unknown, key: string | number): { start: number | null; node: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((one: Pair) => isScalar(one.key) && String(one.key.value) === String(key));
    return pair ? { start: startOf(pair.key), node: pair.value } : null;
  }
  if (!isSeq(node)) return null;
  const member = node.items[Number(key)];
  return member === undefined ? null : { start: startOf(member), node: member };
}

export const linesOf =
  (document: Document, counter: LineCounter) =>
  (path: Path): number => {
    let node: unknown = document.contents;
    let start = startOf(node) ?? 0;
    for (const key of path) {
      const next = step(node, key);
      if (!next) break;
      start = next.start ?? start;
      node = next.node;
    }
    return counter.linePos(start).line;
  };
