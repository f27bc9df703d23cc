import { FrameAnchorType, FrameWrap, HeightRule, type IFrameOptions } from 'docx';
import { twipsFromMillimetres, twipsFromPoints } from '../units.ts';

export interface Place {
  readonly topMm: number;
  readonly leftMm: number;
  readonly widthMm: number;
}

export function frameAt({ topMm, leftMm, widthMm }: Place, heightPoints: number): IFrameOptions {
  return {
    type: 'absolute',
    position: { x: twipsFromMillimetres(leftMm), y: twipsFromMillimetres(topMm) },
    width: twipsFromMillimetres(widthMm),
    height: twipsFromPoints(heightPoints),
    rule: HeightRule.EXACT,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}
