// 版记 at the foot of the last page: copies, printing office and date, between rules in a notice. 7.4.
import { docxBottomTable, docxParagraph, type ParagraphShape, pointsFromMillimetres } from '#platform/rendering';
import type { Composition } from '../composition/contract.ts';
import { endMatter, sizes } from '../layout.ts';
import { characterPitch, typeArea } from '../page-grid.ts';
import { lineShape } from './line-shape.ts';
import { runShape } from './run-shape.ts';

const lineHeight = sizes.endMatter * 1.5;

function printingLine({ office, dateText }: { office: string; dateText: string }): ParagraphShape {
  const side = endMatter.indentCharacters * characterPitch;
  const right = pointsFromMillimetres(typeArea.widthMm) - side;
  const [left, date] = [
    runShape(office, 'body', sizes.endMatter),
    runShape(`${dateText}印发`, 'body', sizes.endMatter),
  ];
  return {
    runs: [left, { ...left, text: '\t' }, date],
    left: side,
    tabStops: [{ at: right, kind: 'right' }],
    lineHeight,
  };
}

export function docxEndMatter(composition: Composition) {
  const matter = composition.endMatter;
  if (!matter) return [];
  const rows = matter.lines.map((line) => lineShape(line));
  if (matter.printing) rows.push(printingLine(matter.printing));
  const rule = (millimetres: number) => (matter.hasRules ? pointsFromMillimetres(millimetres) : 0);
  const table = docxBottomTable({
    rows,
    width: pointsFromMillimetres(typeArea.widthMm),
    outerRule: rule(endMatter.outerRuleMm),
    innerRule: rule(endMatter.innerRuleMm),
  });
  // The paragraph on whose page the table hangs; as low as Word allows.
  return [table, docxParagraph({ runs: [], lineHeight: 1 })];
}
