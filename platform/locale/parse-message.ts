// The part of ICU's message syntax that our catalogues use: arguments, plural, select, `#`, quotes.
// A parser of our own, because the phone's first screen would spend 13 kB on the general one.

export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'argument'; name: string }
  | { kind: 'number' }
  | { kind: 'choice'; by: 'plural' | 'select'; name: string; cases: Readonly<Record<string, readonly Node[]>> };

interface Reading {
  readonly source: string;
  at: number;
}

function fail({ source, at }: Reading): never {
  throw new Error(`The message cannot be read at ${at}: ${source}`);
}

function skipSpaces(reading: Reading) {
  while (/\s/.test(reading.source.charAt(reading.at))) reading.at += 1;
}

function expectSign(reading: Reading, sign: string) {
  skipSpaces(reading);
  if (reading.source[reading.at] !== sign) fail(reading);
  reading.at += 1;
}

function readWord(reading: Reading): string {
  skipSpaces(reading);
  const [word = ''] = /^[^\s{},]+/.exec(reading.source.slice(reading.at)) ?? [];
  if (word === '') fail(reading);
  reading.at += word.length;
  skipSpaces(reading);
  return word;
}

/** `''` is an apostrophe; an apostrophe before a brace or `#` quotes up to the next one. */
function readQuoted(reading: Reading, isPlural: boolean): string {
  const next = reading.source.charAt(reading.at + 1);
  if (next === "'") {
    reading.at += 2;
    return "'";
  }
  if (!(next === '{' || next === '}' || (isPlural && next === '#'))) {
    reading.at += 1;
    return "'";
  }
  const end = reading.source.indexOf("'", reading.at + 1);
  const quoted = reading.source.slice(reading.at + 1, end < 0 ? undefined : end);
  reading.at = end < 0 ? reading.source.length : end + 1;
  return quoted;
}

function readCases(reading: Reading, by: 'plural' | 'select'): Record<string, readonly Node[]> {
  const cases: Record<string, readonly Node[]> = Object.create(null);
  skipSpaces(reading);
  while (reading.source[reading.at] !== '}') {
    const name = readWord(reading);
    expectSign(reading, '{');
    cases[name] = readNodes(reading, by === 'plural');
    expectSign(reading, '}');
    skipSpaces(reading);
    if (reading.at >= reading.source.length) fail(reading);
  }
  if (!cases.other) fail(reading);
  return cases;
}

function readArgument(reading: Reading): Node {
  expectSign(reading, '{');
  const name = readWord(reading);
  if (reading.source[reading.at] === '}') {
    reading.at += 1;
    return { kind: 'argument', name };
  }
  expectSign(reading, ',');
  const by = readWord(reading);
  if (by !== 'plural' && by !== 'select') fail(reading);
  expectSign(reading, ',');
  const cases = readCases(reading, by);
  expectSign(reading, '}');
  return { kind: 'choice', by, name, cases };
}

function readNodes(reading: Reading, isPlural: boolean): Node[] {
  const nodes: Node[] = [];
  let text = '';
  const flush = () => {
    if (text) nodes.push({ kind: 'text', text });
    text = '';
  };
  while (reading.at < reading.source.length && reading.source[reading.at] !== '}') {
    const sign = reading.source.charAt(reading.at);
    if (sign === "'") {
      text += readQuoted(reading, isPlural);
      continue;
    }
    if (sign !== '{' && !(sign === '#' && isPlural)) {
      text += sign;
      reading.at += 1;
      continue;
    }
    flush();
    if (sign === '{') nodes.push(readArgument(reading));
    else {
      nodes.push({ kind: 'number' });
      reading.at += 1;
    }
  }
  flush();
  return nodes;
}

export function parseMessage(source: string): readonly Node[] {
  const reading: Reading = { source, at: 0 };
  const nodes = readNodes(reading, false);
  if (reading.at < source.length) fail(reading);
  return nodes;
}
