// What a released bulletin holds, read with care: whatever is missing is shown as nothing.
const known = ['bulletin', 'special'] as const;

export interface Bulletin {
  readonly number: string;
  /** Which of the committee's bulletins, for `portal.bulletins`. */
  readonly bulletin: (typeof known)[number] | null;
  readonly issuedOn: string | null;
  readonly paragraphs: readonly string[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function readBulletin(body: Readonly<Record<string, unknown>>): Bulletin {
  const issuedOn = textOf(body.issuedOn);
  const paragraphs = Array.isArray(body.paragraphs) ? body.paragraphs : [];
  return {
    ...{ number: textOf(body.number), bulletin: known.find((one) => one === body.bulletin) ?? null },
    issuedOn: /^\d{4}-\d{2}-\d{2}$/.test(issuedOn) ? issuedOn : null,
    paragraphs: paragraphs.filter((one): one is string => typeof one === 'string'),
  };
}
