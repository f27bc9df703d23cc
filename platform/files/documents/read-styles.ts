import { attribute, value, type Xml } from './numbering-xml.ts';
import type { ParagraphNumbering } from './read-numbering.ts';

export interface StyleNumbering extends ParagraphNumbering {
  readonly basedOn: string | undefined;
}

export function readStyles(root: Xml | undefined): Map<string, StyleNumbering> {
  return new Map(
    (root?.style ?? []).map((node) => {
      const numbering = node.pPr?.[0]?.numPr?.[0];
      const level = value(numbering, 'ilvl');
      return [
        attribute(node, 'styleId') ?? '',
        {
          basedOn: value(node, 'basedOn'),
          listId: value(numbering, 'numId'),
          level: level === undefined ? undefined : Number(level),
        },
      ];
    }),
  );
}
