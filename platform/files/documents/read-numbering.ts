// Reads how a Word file numbers its lists, from numbering.xml and styles.xml (ECMA-376 17.9).

import { attribute, parser, value, type Xml } from './numbering-xml.ts';
import { type Level, readAbstractLists } from './read-levels.ts';
import { readStyles, type StyleNumbering } from './read-styles.ts';

export interface NumberedList {
  readonly abstractId: string;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** What a paragraph or a style says about its number. */
export interface ParagraphNumbering {
  readonly styleId?: string;
  readonly listId?: string;
  readonly level?: number;
}

export interface WordLists {
  readonly lists: ReadonlyMap<string, NumberedList>;
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly styles: ReadonlyMap<string, StyleNumbering>;
}

function readLists(root: Xml | undefined): Map<string, NumberedList> {
  const overrides = (node: Xml) =>
    (node.lvlOverride ?? []).flatMap((one): Array<[number, number]> => {
      const start = value(one, 'startOverride');
      return start === undefined ? [] : [[Number(attribute(one, 'ilvl')), Number(start)]];
    });
  return new Map(
    (root?.num ?? []).map((node) => [
      attribute(node, 'numId') ?? '',
      { abstractId: value(node, 'abstractNumId') ?? '', startOverrides: new Map(overrides(node)) },
    ]),
  );
}

export function readNumbering(numberingXml: string, stylesXml: string): WordLists {
  const root = (parser.parse(numberingXml) as Xml).numbering?.[0];
  const styles = readStyles((parser.parse(stylesXml) as Xml).styles?.[0]);
  return { lists: readLists(root), levels: readAbstractLists(root), styles };
}
