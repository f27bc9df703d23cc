// Work on Chinese text that happens while somebody waits: tokens of the index, of a query, differences, names.
import { diffText, normaliseParagraphs, pinyin, searchTokens } from '#platform/text';
import { type Row, rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';

const paragraph =
  '全市公共停车泊位与机动车保有量之比不足一半，老旧小区和学校、医院周边矛盾最为突出，早晚高峰占道停车造成通行缓慢。';
const document = Array.from({ length: 12 }, (_, index) => `${index + 1}．${paragraph}`).join('\n');
const revised = document.replaceAll('不足一半', '仅为百分之四十六').replace('早晚高峰', '上下班高峰');

const works: Readonly<Record<string, () => unknown>> = {
  'tokens of a document': () => searchTokens(document),
  'paragraphs made clean': () => normaliseParagraphs(document),
  'difference of two revisions': () => diffText(document, revised),
  'pinyin of a name': () => pinyin('欧阳晓明'),
};

function perSecond(work: () => unknown, milliseconds: number): number {
  const startedAt = performance.now();
  let count = 0;
  while (performance.now() - startedAt < milliseconds) {
    work();
    count += 1;
  }
  return count / ((performance.now() - startedAt) / 1000);
}

export async function benchText({ isShort }: Options): Promise<boolean> {
  const rows = Object.entries(works).map(([work, run]): Row => {
    perSecond(run, 100);
    const rate = perSecond(run, isShort ? 200 : 1500);
    return { work, 'per second': Math.round(rate), 'µs each': rounded(1_000_000 / rate) };
  });
  console.log(`A document of ${document.length} characters`);
  tell('text', rows, { characters: document.length });
  return true;
}
