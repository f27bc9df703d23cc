import type { DiffSegment } from './contract.ts';

export function replaced(before: string, after: string): DiffSegment[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

export function merged(segments: readonly DiffSegment[]): DiffSegment[] {
  const result: DiffSegment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.text === '') continue;
    if (last?.kind === segment.kind) result[result.length - 1] = { kind: last.kind, text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}
