import { writeFile } from 'node:fs/promises';
import { lifecycleDiagram } from '#kernel/lifecycle';
import { lifecyclesOfTheHouse, type PlacedLifecycle } from './lifecycles-of-the-house.ts';
import { inProject } from './list-files.ts';
import { readSource } from './sources.ts';

const fenced = (diagram: string): string => `\`\`\`mermaid\n${diagram}\n\`\`\``;
const drawings = /```mermaid\nstateDiagram-v2\n[\s\S]*?\n```/g;

/** Of several drawings in one README, each belongs to the lifecycle that begins in the same state. */
const beginsAlike = (drawing: string, diagram: string): boolean => drawing.split('\n')[2] === diagram.split('\n')[1];

export async function drawingProblems({ folder, lifecycle }: PlacedLifecycle): Promise<string[]> {
  const path = `${folder}/README.md`;
  const text = await readSource(path).catch(() => '');
  const diagram = lifecycleDiagram(lifecycle);
  const drawn = text.match(drawings)?.find((drawing) => beginsAlike(drawing, diagram));
  if (drawn === fenced(diagram)) return [];
  const fault = drawn
    ? `draws the lifecycle of ${lifecycle.kind} as it was`
    : `does not draw the lifecycle of ${lifecycle.kind}`;
  return [`${path} ${fault}; npm run check -- --repair draws it from the table.`];
}

/** Writes the drawing anew, or at the end of a README that has none. */
export async function drawLifecycles(): Promise<void> {
  for (const { folder, lifecycle } of await lifecyclesOfTheHouse()) {
    const path = `${folder}/README.md`;
    const text = await readSource(path).catch(() => null);
    if (text === null) continue;
    const diagram = lifecycleDiagram(lifecycle);
    const drawn = text.match(drawings)?.find((drawing) => beginsAlike(drawing, diagram));
    const next = drawn ? text.replace(drawn, fenced(diagram)) : `${text.trimEnd()}\n\n${fenced(diagram)}\n`;
    if (next !== text) await writeFile(inProject(path), next);
  }
}
