import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { openFontDirectories } from './font-directories.ts';
import type { FontUsed } from './fonts.ts';

export interface Press {
  readonly compiler: NodeCompiler;
  readonly resolved: Map<string, FontUsed[]>;
}

/** Opening the fonts costs 0.1 s and their memory, so presses are kept; two suffice for a committee and a change of folder. */
const presses = new Map<string, Press>();
const pressesKept = 2;

export function pressFor(fontDirectories: readonly string[]): Press {
  const key = JSON.stringify(fontDirectories);
  const kept = presses.get(key);
  if (kept) return kept;
  const fontPaths = [...openFontDirectories, ...fontDirectories];
  const press = { compiler: NodeCompiler.create({ fontArgs: [{ fontPaths }] }), resolved: new Map() };
  presses.set(key, press);
  for (const oldest of presses.keys()) if (presses.size > pressesKept) presses.delete(oldest);
  return press;
}
