// A name that can be shown, stored and downloaded anywhere: no paths, no hidden or direction characters.
const longestName = 120;
const longestExtension = 12;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFF9-\uFFFB]/gu;
const unsafe = /[<>:"|?*]/g;
const reservedByWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

export function extensionOf(name: string): string {
  const match = /[^.]\.([^.]+)$/u.exec(name);
  return match?.[1] && match[1].length <= longestExtension ? match[1].toLowerCase() : '';
}

export function withExtension(name: string, extension: string): string {
  const old = extensionOf(name);
  const stem = old === '' ? name : name.slice(0, -(old.length + 1));
  return extension === '' ? stem : `${shortened(stem, longestName - extension.length - 1)}.${extension}`;
}

function shortened(text: string, length: number): string {
  return [...text].slice(0, length).join('').trimEnd();
}

export function cleanFileName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').replace(hidden, '').split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .replace(unsafe, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  if (plain === '') return 'file';
  const safe = reservedByWindows.test(plain) ? `_${plain}` : plain;
  const extension = extensionOf(safe);
  return extension === '' ? shortened(safe, longestName) : withExtension(safe, extension);
}
