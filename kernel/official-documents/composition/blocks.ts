// The body: headings with their numbers, paragraphs, answers to recommendations, tables and lines of facts.
import { printableLine } from '#platform/rendering';
import type { Answers, Block, Facts } from '../contract.ts';
import { sizes } from '../layout.ts';
import { headingCounter } from '../wording/heading-number.ts';
import { textWidth } from '../wording/text-width.ts';
import { chart } from './compose-chart.ts';
import { table, withoutColon } from './compose-table.ts';
import type { FlowItem, Line } from './contract.ts';
import { type Count, heading, recommendationHeading, withoutFullStop } from './heading.ts';
import { firstLineIndent, line, paragraphsOf, run } from './line.ts';

const paragraphs = (text: string): Line[] =>
  paragraphsOf(text).map((paragraph) => line('body', [run(paragraph)], firstLineIndent));

function answers({ items }: Answers, count: Count): Line[] {
  return items.flatMap(({ recommendation, verdict, answer }, index) => {
    const [first = '', ...rest] = paragraphsOf(answer);
    const opening = verdict ? [run(`${withoutFullStop(printableLine(verdict))}。`, 'kai')] : [];
    const lines = [line('body', [...opening, run(first)], firstLineIndent), ...rest.flatMap(paragraphs)];
    return [...recommendationHeading(recommendation, index, count), ...(first || opening.length ? lines : [])];
  });
}

function facts({ items }: Facts): Line[] {
  return items
    .filter(({ text }) => printableLine(text) !== '')
    .map(({ label, text }) => {
      const prefix = `${withoutColon(label)}：`;
      const hangingCharacters = Math.min(textWidth(prefix), 10);
      const runs = [run(prefix, 'hei'), run(paragraphsOf(text).join('　'))];
      return line('body', runs, { align: 'left', hangingCharacters, leftCharacters: 2 + hangingCharacters });
    });
}

function composeBlock(block: Block, count: Count, tableSize: number): FlowItem[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text, count)];
    case 'paragraph':
      return paragraphs(block.text);
    case 'answers':
      return answers(block, count);
    case 'facts':
      return facts(block);
    case 'table':
      return table(block, tableSize);
    case 'chart':
      return chart(block);
    case 'certificate':
      return [];
  }
}

export function composeBlocks(blocks: readonly Block[], tableSize: number = sizes.table): FlowItem[] {
  const count = headingCounter();
  return blocks.flatMap((block) => composeBlock(block, count, tableSize));
}
