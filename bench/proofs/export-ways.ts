// Every way to touch a whole export once, line by line and value by value.
export interface TouchedExport {
  readonly kind: string;
  readonly lines: readonly string[];
}

const touched = (value: string | number | boolean | null): unknown => {
  if (typeof value === 'string') return `${value}~`;
  if (typeof value === 'number') return value + 1;
  return value === null ? 'somebody' : !value;
};

/** The value with each of its innermost values changed alone. */
function* oneChanged(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) {
    yield touched(value as string);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    for (const changed of oneChanged(inner)) {
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    }
  }
}

function* valuesChanged(lines: readonly string[]): Generator<TouchedExport> {
  for (const [index, line] of lines.entries()) {
    const kind = index === 0 ? 'a value of the head changed' : 'a value of a line changed';
    for (const changed of oneChanged(JSON.parse(line)))
      yield { kind, lines: lines.with(index, JSON.stringify(changed)) };
  }
}

function* linesMoved(lines: readonly string[]): Generator<TouchedExport> {
  for (const [index, line] of lines.entries()) {
    yield { kind: 'a line deleted', lines: lines.toSpliced(index, 1) };
    yield { kind: 'a line doubled', lines: lines.toSpliced(index, 0, line) };
    yield { kind: 'the rest cut off', lines: lines.slice(0, index) };
    for (let other = index + 1; other < lines.length; other += 1)
      yield { kind: 'two lines exchanged', lines: lines.with(index, lines[other]!).with(other, line) };
  }
}

/** Lines of other exports, sound in themselves, set in or put in the place of each line. */
function* replayed(lines: readonly string[], foreign: readonly string[]): Generator<TouchedExport> {
  for (const index of lines.keys()) {
    for (const line of foreign) {
      if (lines[index] === line) continue;
      yield { kind: 'a line replayed in place of another', lines: lines.with(index, line) };
      yield { kind: 'a line replayed between others', lines: lines.toSpliced(index, 0, line) };
    }
  }
}

export function* exportWays(lines: readonly string[], foreign: readonly string[]): Generator<TouchedExport> {
  yield* valuesChanged(lines);
  yield* linesMoved(lines);
  yield* replayed(lines, foreign);
}
