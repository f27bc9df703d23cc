import { attribute, value, type Xml } from './numbering-xml.ts';

export interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly styleId: string | undefined;
}

function readLevel(node: Xml): Level {
  return {
    format: value(node, 'numFmt') ?? 'decimal',
    text: value(node, 'lvlText') ?? '',
    start: Number(value(node, 'start') ?? 1),
    styleId: value(node, 'pStyle'),
  };
}

export function readAbstractLists(root: Xml | undefined): Map<string, Map<number, Level>> {
  return new Map(
    (root?.abstractNum ?? []).map((node) => [
      attribute(node, 'abstractNumId') ?? '',
      new Map((node.lvl ?? []).map((level) => [Number(attribute(level, 'ilvl')), readLevel(level)])),
    ]),
  );
}
