export interface OpenParagraph {
  numbering: { styleId?: string; listId?: string; level?: number };
  isInProperties: boolean;
}

export function readProperty({ numbering, isInProperties }: OpenParagraph, name: string, attributes: string): void {
  const value = /\bw:val\s*=\s*["']([^"']*)/.exec(attributes)?.[1];
  if (!isInProperties || value === undefined) return;
  if (name === 'numId') numbering.listId = value;
  if (name === 'ilvl') numbering.level = Number(value);
  if (name === 'pStyle') numbering.styleId = value;
}
