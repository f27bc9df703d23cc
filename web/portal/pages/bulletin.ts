// What a released bulletin holds, read with care: whatever is missing is shown as nothing.
export interface Bulletin {
  readonly number: string;
  readonly bulletin: string;
  readonly issuedOn: string | null;
  readonly paragraphs: readonly string[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function readBulletin(body: Readonly<Record<string, unknown>>): Bulletin {
  const issuedOn = textOf(body.issuedOn);
  const paragraphs = Array.isArray(body.paragraphs) ? body.paragraphs : [];
  return {
    ...{ number: textOf(body.number), bulletin: textOf(body.bulletin) },
    issuedOn: /^\d{4}-\d{2}-\d{2}$/.test(issuedOn) ? issuedOn : null,
    paragraphs: paragraphs.filter((one): one is string => typeof one === 'string'),
  };
}
