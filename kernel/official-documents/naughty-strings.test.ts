// The big list of naughty strings, every one of them, in every place of a document that takes text.
import { describe, expect, it } from 'vitest';
import { naughtyStrings } from '#kernel/testing';
import type { OfficialDocument } from './contract.ts';
import { readBack, renderOfficialDocument } from './index.ts';
import { samples } from './testing/samples.ts';

const strings = naughtyStrings;

/** So many strings share one place, to keep the test short. */
const together = 16;

const everywhere = (format: OfficialDocument['format'], text: string): OfficialDocument => ({
  ...samples[format === 'plain' ? 'proposal' : format],
  issuerMark: text,
  documentNumber: text,
  secrecy: text,
  classLetter: text,
  addressee: [text, text],
  title: text,
  attachments: [text],
  signature: { names: [text], dateText: text, sealed: true },
  contact: [{ role: text, name: text, phone: text }],
  copiesTo: [text],
  printing: { office: text, dateText: text },
});

const all: OfficialDocument = {
  ...samples.letter,
  blocks: [
    ...strings.map((text) => ({ kind: 'paragraph', text }) as const),
    {
      kind: 'answers',
      items: strings.map((text) => ({ recommendation: text, verdict: text, answer: text })),
    },
    { kind: 'facts', items: strings.map((text) => ({ label: text, text })) },
    { kind: 'table', columns: [{ header: '文字', share: 1 }], rows: strings.map((text) => [text]) },
  ],
  signature: { names: strings, dateText: '2026年6月8日', sealed: false },
};

describe.each(['docx', 'pdf'] as const)('naughty strings as %s', (as) => {
  it('are all set in one document', async () => {
    const { bytes } = await renderOfficialDocument(all, { as });
    const { text } = await readBack(bytes);
    expect(text).toContain('<script>alert');
    expect(text.length).toBeGreaterThan(strings.join('').length);
  }, 60_000);

  it('break no part of any format', async () => {
    const formats = ['letter', 'notice', 'plain', 'ledger'] as const;
    const groups = Array.from({ length: Math.ceil(strings.length / together) }, (_, group) =>
      strings.slice(group * together, (group + 1) * together).join(' '),
    );
    for (const [index, text] of groups.entries()) {
      const format = formats[index % formats.length] ?? 'letter';
      const { bytes } = await renderOfficialDocument(everywhere(format, text), { as });
      expect(bytes.length).toBeGreaterThan(1000);
    }
  }, 60_000);
});
