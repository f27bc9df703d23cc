// Looks a key up in a catalogue and fills its ICU message; compiled messages are kept per locale.
import type { Catalogue, Locale } from './contract.ts';
import { type Node, parseMessage } from './parse-message.ts';

export type MessageParameters = Readonly<Record<string, string | number | boolean | null | undefined>>;

const parsed = new Map<string, readonly Node[]>();
const pluralsOf = new Map<Locale, Intl.PluralRules>();
const numbersOf = new Map<Locale, Intl.NumberFormat>();

export function lookUp(catalogue: Catalogue, key: string): string | undefined {
  let node: string | Catalogue | undefined = catalogue;
  for (const step of key.split('.')) {
    if (typeof node !== 'object') return undefined;
    node = Object.hasOwn(node, step) ? node[step] : undefined;
  }
  return typeof node === 'string' ? node : undefined;
}

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

const pluralOf = (locale: Locale, count: number) =>
  remembered(pluralsOf, locale, () => new Intl.PluralRules(locale)).select(count);
const numberIn = (locale: Locale, count: number) =>
  remembered(numbersOf, locale, () => new Intl.NumberFormat(locale)).format(count);

interface Filling {
  locale: Locale;
  params: MessageParameters;
  /** What `#` stands for. */
  count: number;
}

function valueIn(name: string, { params }: Filling) {
  if (!(name in params)) throw new Error(`The message needs ${name}.`);
  return params[name];
}

function chosen({ by, name, cases }: Node & { kind: 'choice' }, filling: Filling): string {
  const value = valueIn(name, filling);
  if (by === 'select') return filled(cases[String(value)] ?? cases.other!, filling);
  const count = Number(value);
  const nodes = cases[`=${count}`] ?? cases[pluralOf(filling.locale, count)] ?? cases.other!;
  return filled(nodes, { ...filling, count });
}

function textOf(node: Node, filling: Filling): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'number') return numberIn(filling.locale, filling.count);
  if (node.kind === 'choice') return chosen(node, filling);
  const value = valueIn(node.name, filling);
  // As ICU has it: what is neither text nor number nor yes leaves no trace.
  return value === null || value === undefined || value === false ? '' : String(value);
}

const filled = (nodes: readonly Node[], filling: Filling): string =>
  nodes.map((node) => textOf(node, filling)).join('');

export function format(locale: Locale, message: string, params: MessageParameters = {}): string {
  if (!message.includes('{')) return message;
  const nodes = remembered(parsed, message, () => parseMessage(message));
  return filled(nodes, { locale, params, count: 0 });
}

/** A translator over one merged catalogue. An unknown key answers itself, so that a gap is seen. */
export function translator(locale: Locale, catalogue: Catalogue) {
  return (key: string, params?: MessageParameters): string => {
    const message = lookUp(catalogue, key);
    return message === undefined ? key : format(locale, message, params);
  };
}

export type Translate = ReturnType<typeof translator>;
