import { readSource } from './sources.ts';

/** The code names of the glossary: what stands in backticks in the last column. */
export const glossaryNames = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return cells.length < 5 ? [] : [...(cells[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
  });

export async function glossaryProblems(paths: readonly string[]): Promise<string[]> {
  const names = glossaryNames(await readSource('docs/glossary.md').catch(() => ''));
  if (names.length === 0) return ['docs/glossary.md names no terms.'];
  const sources = paths.filter((path) => /^(platform|kernel|instruments|server)[/].*[.](ts|sql)$/.test(path));
  const text = (await Promise.all(sources.map(readSource))).join('\n') + paths.join('\n');
  const unused = names.filter((name) => !text.includes(name));
  return unused.map(
    (name) => `docs/glossary.md: \`${name}\` stands nowhere in the code; the word was changed or never used.`,
  );
}
