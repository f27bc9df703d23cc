import { BorderStyle, DocumentGridType, PageBorderDisplay, PageBorderOffsetFrom, PageOrientation } from 'docx';
import { pointsFromMillimetres, twipsFromMillimetres } from '../units.ts';
import { borderSize } from './border.ts';
import type { PageSetup } from './contract.ts';

/** Word allows a frame at most 31 points from the edge of the paper. */
const farthestFrame = 31;

function frameOf({ color, edgeMm, thickness }: NonNullable<PageSetup['frame']>) {
  const side = {
    style: BorderStyle.DOUBLE,
    size: borderSize(thickness),
    space: Math.min(farthestFrame, Math.round(pointsFromMillimetres(edgeMm))),
    color,
  };
  return {
    pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
    ...{ pageBorderTop: side, pageBorderRight: side, pageBorderBottom: side, pageBorderLeft: side },
  };
}

export function pageProperties({ grid, frame, ...page }: PageSetup) {
  const isLandscape = page.widthMm > page.heightMm;
  const edges = [twipsFromMillimetres(page.widthMm), twipsFromMillimetres(page.heightMm)].sort(
    (one, other) => one - other,
  );
  return {
    // The library turns the sheet itself when told that it lies on its side.
    page: {
      ...(frame ? { borders: frameOf(frame) } : {}),
      size: {
        width: edges[0],
        height: edges[1],
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twipsFromMillimetres(page.topMm),
        right: twipsFromMillimetres(page.rightMm),
        bottom: twipsFromMillimetres(page.bottomMm),
        left: twipsFromMillimetres(page.leftMm),
        header: twipsFromMillimetres(10),
        footer: twipsFromMillimetres(page.footerMm),
      },
    },
    grid: grid && {
      type: DocumentGridType.LINES_AND_CHARS,
      linePitch: grid.linePitchTwips,
      charSpace: grid.charSpace,
    },
  };
}
