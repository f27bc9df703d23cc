// The Word file of a composition.
import { printableLine, writeDocx } from '#platform/rendering';
import type { Composition } from '../composition/contract.ts';
import { faces } from '../faces.ts';
import { fontDeclarations } from '../fonts.ts';
import { certificate as frameMeasures, red, sizes } from '../layout.ts';
import { charSpace, linePitchTwips } from '../page-grid.ts';
import { docxEndMatter } from './end-matter.ts';
import { docxFlow } from './flow.ts';
import { docxFooters, footerMm } from './footers.ts';
import { docxPlaced } from './placed.ts';

export function renderDocx(composition: Composition): Promise<Buffer> {
  const grid = composition.hasGrid ? { linePitchTwips, charSpace } : undefined;
  const { children, charts } = docxFlow(composition);
  const frame = composition.hasFrame ? { color: red, ...frameMeasures } : undefined;
  return writeDocx({
    title: printableLine(composition.title),
    page: { ...composition.page, footerMm: footerMm(composition), grid, frame },
    defaultFont: faces.body.name,
    defaultSize: sizes.body,
    fonts: fontDeclarations,
    firstHeader: docxPlaced(composition),
    footers: docxFooters(composition),
    children: [...children, ...docxEndMatter(composition)],
    charts,
  });
}
