import { millimetresFromTwips } from '#platform/rendering';
import type { RuleRead } from './contract.ts';
import { attributesOf } from './docx-attributes.ts';

export function ruleOf(paragraph: string): RuleRead[] {
  const border = /<w:pBdr>(.*?)<\/w:pBdr>/s.exec(paragraph)?.[1];
  const value = attributesOf(border ?? '', 'bottom').val ?? '';
  const style = value.startsWith('thickThin') ? 'thick-thin' : value.startsWith('thinThick') ? 'thin-thick' : null;
  if (!border || !style) return [];
  const frame = attributesOf(paragraph, 'framePr');
  const [top, height] = [Number(frame.y), Number(frame.h)];
  return [
    {
      color: attributesOf(border, 'bottom').color ?? '',
      style,
      lengthMm: millimetresFromTwips(Number(frame.w)),
      leftMm: millimetresFromTwips(Number(frame.x)),
      topMm: millimetresFromTwips(top + height),
    },
  ];
}
