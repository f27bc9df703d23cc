import { pointsFromMillimetres, printableLine } from '#platform/rendering';
import type { OfficialDocument } from '../contract.ts';
import { notice, red } from '../layout.ts';
import { bodySize, linePitch, typeArea } from '../page-grid.ts';
import type { Head } from './heads.ts';
import { blank, isPresent, line, present, run } from './line.ts';
import { markSize, placedClassLetter } from './placed-class-letter.ts';

export function noticeHead(document: OfficialDocument): Head {
  const mark = printableLine(document.issuerMark);
  const size = markSize(mark, typeArea.widthMm, notice.markSizeMost, notice.markSizeLeast);
  const above = present([document.secrecy ?? '', document.urgency ?? '']).map((text) =>
    line('secrecy', [run(text, 'hei')], { align: 'left' }),
  );
  const spaceBefore = pointsFromMillimetres(notice.markBelowTypeAreaTopMm) - above.length * linePitch;
  const ruleBelow = { gap: pointsFromMillimetres(notice.ruleBelowNumberMm), thickness: notice.ruleThickness };
  const number = line('number', [run(document.documentNumber ?? '')], {
    align: 'center',
    height: isPresent(document.documentNumber) ? bodySize : 1,
    ruleBelow,
  });
  return {
    placed: placedClassLetter(document.classLetter),
    flow: [
      ...above,
      line('mark', [run(mark, 'title')], { align: 'center', size, height: size, spaceBefore, color: red }),
      ...blank(isPresent(document.documentNumber) ? notice.numberBelowMarkLines : 0),
      number,
    ],
  };
}
