import { DocumentGridType, PageOrientation } from 'docx';
import { twipsFromMillimetres } from '../units.ts';
import type { PageSetup } from './contract.ts';

export function pageProperties({ grid, ...page }: PageSetup) {
  const isLandscape = page.widthMm > page.heightMm;
  const edges = [twipsFromMillimetres(page.widthMm), twipsFromMillimetres(page.heightMm)].sort(
    (one, other) => one - other,
  );
  return {
    // The library turns the sheet itself when told that it lies on its side.
    page: {
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
