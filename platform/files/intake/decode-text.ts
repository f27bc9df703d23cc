// Plain text in the encodings offices use: UTF-8, UTF-16 with its mark, GB18030 (which holds GBK and GB2312).
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Binary content is told by its control characters.
const binary = /[\p{Cc}--[\t\n\v\f\r\u0085]]/v;

/** The text, or undefined when the bytes are not text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const text = marked === '' ? (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030')) : decoded(bytes, marked);
  return text === undefined || binary.test(text) ? undefined : text;
}
