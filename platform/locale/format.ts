// Looks a key up in a catalogue and fills its ICU message; compiled messages are kept per locale.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Locale } from './contract.ts';

export type MessageParameters = Readonly<Record<string, string | number | boolean | null | undefined>>;

const compiled = new Map<string, IntlMessageFormat>();

export function lookUp(catalogue: Catalogue, key: string): string | undefined {
  let node: string | Catalogue | undefined = catalogue;
  for (const step of key.split('.')) {
    if (typeof node !== 'object') return undefined;
    node = Object.hasOwn(node, step) ? node[step] : undefined;
  }
  return typeof node === 'string' ? node : undefined;
}

export function format(locale: Locale, message: string, params: MessageParameters = {}): string {
  if (!message.includes('{')) return message;
  const cacheKey = `${locale}\u0000${message}`;
  let formatter = compiled.get(cacheKey);
  if (!formatter) {
    formatter = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    compiled.set(cacheKey, formatter);
  }
  return String(formatter.format(params));
}

/** A translator over one merged catalogue. An unknown key answers itself, so that a gap is seen. */
export function translator(locale: Locale, catalogue: Catalogue) {
  return (key: string, params?: MessageParameters): string => {
    const message = lookUp(catalogue, key);
    return message === undefined ? key : format(locale, message, params);
  };
}

export type Translate = ReturnType<typeof translator>;
