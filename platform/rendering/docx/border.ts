import { BorderStyle, type IParagraphOptions } from 'docx';
import type { ParagraphShape } from './contract.ts';

/** Word counts borders in eighths of a point and keeps the gap to the text within 31 points. */
const eighthsOfPoint = 8;
const longestBorderGap = 31;

export const borderSize = (points: number): number => Math.max(2, Math.round(points * eighthsOfPoint));

export const borderOf = ({ ruleBelow }: ParagraphShape): IParagraphOptions['border'] =>
  ruleBelow && {
    bottom: {
      style: BorderStyle.SINGLE,
      size: borderSize(ruleBelow.thickness),
      space: Math.min(longestBorderGap, Math.round(ruleBelow.gap)),
      color: ruleBelow.color,
    },
  };
