// Sorts the paragraphs of a Word file or of pasted text into title, situation and recommendations. Where the text gives
// no clear sign everything stays in the situation; nothing is dropped: what is no part of the text is set aside.
import { walls } from '../contract.ts';
import { headingIn, isAside, titleIn } from './cues.ts';
import { type NumberingStyle, numbered } from './numbering.ts';

export interface ProposalParts {
  readonly title: string;
  readonly situation: string;
  readonly recommendations: readonly string[];
  /** Names, dates, formulas of courtesy: shown to the proposer, not taken over. */
  readonly setAside: readonly string[];
}

interface Sorting {
  title: string;
  awaitsTitle: boolean;
  situation: string[];
  items: string[][];
  setAside: string[];
  section: 'situation' | 'recommendations';
  /** How the heading over the recommendations is numbered; a next heading of that kind ends them. */
  headingStyle: NumberingStyle | null;
  itemStyle: NumberingStyle | null;
}

const longestRecommendation = 1500;

function begin(): Sorting {
  const empty = { situation: [], items: [], setAside: [] };
  return {
    ...empty,
    title: '',
    awaitsTitle: false,
    section: 'situation',
    headingStyle: null,
    itemStyle: null,
  };
}

function takeTitle(sorting: Sorting, line: string, isFirst: boolean): boolean {
  if (sorting.title !== '') return false;
  const title = sorting.awaitsTitle ? line : titleIn(line, isFirst);
  if (title === null) return false;
  sorting.awaitsTitle = title === '';
  sorting.title = title;
  return true;
}

function takeHeading(sorting: Sorting, line: string): boolean {
  const heading = headingIn(line);
  const isInside = sorting.section === 'recommendations';
  // Under the recommendations a line numbered as their items is one of them, whatever its words.
  if (!heading || (isInside && heading.style !== null && heading.style !== sorting.headingStyle)) return false;
  if (isInside && sorting.headingStyle !== null && heading.style === null) return false;
  if (heading.part === 'recommendations') {
    sorting.section = 'recommendations';
    sorting.headingStyle = heading.style;
    sorting.itemStyle = null;
    if (heading.rest !== '') takeItem(sorting, heading.rest);
    return true;
  }
  sorting.section = 'situation';
  const isBareLabel = heading.style === null && heading.rest !== '';
  sorting.situation.push(isBareLabel ? heading.rest : line);
  return true;
}

function takeItem(sorting: Sorting, line: string): void {
  const item = numbered(line);
  const isItem = item !== null && (sorting.itemStyle === null || item.style === sorting.itemStyle);
  const current = sorting.items.at(-1);
  if (item && isItem) {
    sorting.itemStyle = item.style;
    sorting.items.push([item.text]);
  } else if (current && sorting.itemStyle !== null) current.push(line);
  else sorting.items.push([line]);
}

function takeLine(sorting: Sorting, line: string): void {
  const item = numbered(line);
  const endsRecommendations = sorting.headingStyle !== null && item?.style === sorting.headingStyle;
  if (sorting.section === 'recommendations' && endsRecommendations) sorting.section = 'situation';
  const isNamed = item?.style === 'named';
  if (isNamed) sorting.section = 'recommendations';
  if (sorting.section === 'recommendations') takeItem(sorting, line);
  else sorting.situation.push(line);
}

/** Paragraphs between the heading and the first numbered item lead over; they belong to what was said before. */
function withoutLeadIn(sorting: Sorting, unnumbered: number): Sorting {
  if (sorting.itemStyle === null || unnumbered === 0) return sorting;
  const leadIn = sorting.items.slice(0, unnumbered).flat();
  return { ...sorting, situation: [...sorting.situation, ...leadIn], items: sorting.items.slice(unnumbered) };
}

const isEmpty = ({ situation, items }: Sorting) => situation.length + items.length === 0;

export function proposalParts(paragraphs: readonly string[], givenTitle = ''): ProposalParts {
  const lines = paragraphs.map((paragraph) => paragraph.trim()).filter((line) => line !== '');
  const sorting = { ...begin(), title: givenTitle.trim() };
  let unnumbered = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0 && line === sorting.title) continue;
    if (isAside(line)) sorting.setAside.push(line);
    else if (!takeTitle(sorting, line, isEmpty(sorting)) && !takeHeading(sorting, line)) takeLine(sorting, line);
    if (sorting.itemStyle === null) unnumbered = sorting.items.length;
  }
  const sorted = withoutLeadIn(sorting, unnumbered);
  const recommendations = sorted.items.map((item) => item.join('\n'));
  const { title, setAside } = sorted;
  const isUsable =
    title.length <= walls.title &&
    recommendations.length <= walls.recommendations &&
    recommendations.every((text) => text.length <= longestRecommendation);
  if (!isUsable) return { title: '', situation: lines.join('\n'), recommendations: [], setAside: [] };
  return { title, situation: sorted.situation.join('\n'), recommendations, setAside };
}
