import { readSource } from './sources.ts';

const longestReadme = 60;
const linesWithoutDrawings = (text: string): number =>
  text
    .replace(/```mermaid[\s\S]*?```/g, '')
    .trimEnd()
    .split('\n').length;

export async function readmeProblems(parts: readonly string[]): Promise<string[]> {
  const each = parts.map(async (part) => {
    const text = await readSource(`${part}/README.md`).catch(() => null);
    if (text === null) return [`${part} has no README.md; say what it promises, how to use it, what it refuses.`];
    const lines = linesWithoutDrawings(text);
    return lines > longestReadme ? [`${part}/README.md has ${lines} lines; a page is ${longestReadme}.`] : [];
  });
  return (await Promise.all(each)).flat();
}
