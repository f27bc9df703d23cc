// Which thing goes next, and what belongs together.
import { placeholdersIn } from './placeholders.ts';
import type { Thing } from './thing.ts';

const inOrder = (things: readonly Thing[]) => [...things].sort((a, b) => a.order - b.order);

/** The first of its lane that may go; a refused one holds up those behind it until the person decided. */
export function nextToSend(things: readonly Thing[], tried: ReadonlySet<string> = new Set()): Thing | null {
  const held = new Set<string>();
  for (const thing of inOrder(things)) {
    const mayGo = thing.standing === 'waiting' && !tried.has(thing.id) && !held.has(thing.lane);
    if (mayGo) return thing;
    held.add(thing.lane);
  }
  return null;
}

/** Waits only because one before it in its lane was refused. */
export function isHeldUp(thing: Thing, things: readonly Thing[]): boolean {
  return things.some(({ lane, order, standing }) => {
    return lane === thing.lane && order < thing.order && standing === 'refused';
  });
}

/** The thing and all that cannot be done without it: what it creates is named in them. */
export function withDependents(id: string, things: readonly Thing[]): Thing[] {
  const gone = new Set([id]);
  for (const thing of inOrder(things)) {
    if (placeholdersIn(thing.input).some((placeholder) => gone.has(placeholder))) gone.add(thing.id);
  }
  return things.filter((thing) => gone.has(thing.id));
}

/** Refused is not done: the next try is a new intent, upon the version that the server named. */
export function triedAgain(thing: Thing, key: string): Thing {
  const { refusal, ...rest } = thing;
  const newest = (refusal?.details as { version?: number } | undefined)?.version;
  const isOvertaken = refusal?.code === 'version-conflict' && typeof newest === 'number';
  const input = isOvertaken ? { ...(thing.input as object), version: newest } : thing.input;
  return { ...rest, input, key, standing: 'waiting', waits: 'network' };
}
