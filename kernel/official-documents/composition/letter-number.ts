import { pointsFromMillimetres } from '#platform/rendering';
import type { OfficialDocument } from '../contract.ts';
import { letter } from '../layout.ts';
import { bodySize, linePitch, page } from '../page-grid.ts';
import type { FlowItem } from './contract.ts';
import { isPresent, present, run } from './line.ts';

export function letterNumber(document: OfficialDocument, belowRuleMm: number): FlowItem[] {
  const left = present([document.secrecy ?? '', document.urgency ?? '']);
  const rows = Math.max(left.length, isPresent(document.documentNumber) ? 1 : 0);
  return Array.from({ length: rows }, (_, index) => ({
    kind: 'split',
    left: run(left[index] ?? '', 'hei'),
    right: run(index === 0 ? (document.documentNumber ?? '') : ''),
    size: bodySize,
    height: index === 0 ? bodySize : linePitch,
    spaceBefore: index === 0 ? pointsFromMillimetres(belowRuleMm - page.topMm) + letter.numberBelowRule : 0,
  }));
}
