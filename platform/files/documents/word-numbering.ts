// Word keeps list numbers out of the text; this counts them as Word does (ECMA-376 17.9).

import { type Counts, count, numberText } from './number-text.ts';
import { type ParagraphNumbering, readNumbering, type WordLists } from './read-numbering.ts';

const deepestLevel = 8;

/** Answers the number of each paragraph in turn ("一、"), or nothing; call it once per paragraph, in order. */
export function wordNumbering(numberingXml: string, stylesXml: string) {
  const word = readNumbering(numberingXml, stylesXml);
  const counts: Counts = { byAbstractList: new Map(), begun: new Set() };
  return (paragraph: ParagraphNumbering): string => {
    const place = placeOf(paragraph, word);
    const list = word.lists.get(place.listId);
    const levels = list && word.levels.get(list.abstractId);
    return levels ? numberText(levels, place.level, count({ ...place, list, levels }, counts)) : '';
  };
}

function placeOf(paragraph: ParagraphNumbering, word: WordLists): { listId: string; level: number } {
  const style = inherited(paragraph.styleId, word);
  const listId = paragraph.listId ?? style.listId ?? '0';
  const levels = word.levels.get(word.lists.get(listId)?.abstractId ?? '') ?? [];
  const ofStyle = [...levels].find(([, { styleId }]) => styleId !== undefined && styleId === style.styleId)?.[0];
  const level = paragraph.level ?? (paragraph.listId === undefined ? (ofStyle ?? style.level ?? 0) : 0);
  return { listId, level: Math.min(deepestLevel, Math.max(0, level || 0)) };
}

/** A style takes its numbering from the style it is based on. */
function inherited(styleId: string | undefined, { styles }: WordLists): ParagraphNumbering {
  const seen = new Set<string>();
  for (let id = styleId; id !== undefined && !seen.has(id); id = styles.get(id)?.basedOn) {
    seen.add(id);
    const style = styles.get(id);
    if (style?.listId !== undefined) return { ...style, styleId: id };
  }
  return {};
}
