// Which screen an address means: as many parts, written parts before `$named` ones.
import type { Screen } from '../screens.ts';

export interface Found {
  readonly screen: Screen;
  readonly parameters: Readonly<Record<string, string>>;
}

const partsOf = (path: string) => path.split('/').filter((part) => part !== '');

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function parametersOf(wanted: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (wanted.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part.startsWith('$')) found[part.slice(1)] = readable(parts[index]!);
    else if (part !== parts[index]) return undefined;
  }
  return found;
}

/** Where one path names a part and the other leaves it open, the naming one goes first. */
function bySaying(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((part, index) => part.startsWith('$') !== b[index]?.startsWith('$'));
  return first < 0 ? 0 : Number(a[first]!.startsWith('$')) - Number(b[first]?.startsWith('$') ?? false);
}

export function matcherOf(screens: readonly Screen[]): (path: string) => Found | undefined {
  const known = screens.map((screen) => ({ screen, wanted: partsOf(screen.path) }));
  known.sort((a, b) => bySaying(a.wanted, b.wanted));
  return (path) => {
    const parts = partsOf(path);
    for (const { screen, wanted } of known) {
      const parameters = parametersOf(wanted, parts);
      if (parameters) return { screen, parameters };
    }
    return undefined;
  };
}
