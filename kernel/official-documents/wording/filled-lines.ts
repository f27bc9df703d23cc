import { textWidth } from './text-width.ts';

export function filledLines(parts: readonly string[], most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line && textWidth(line + part) > most) {
      lines.push(line.trim());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trim()];
}
