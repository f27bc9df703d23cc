// Words of secrecy that were found: only a hint, which wants an explanation before anything is released.
import type { FoundInText } from '#kernel/publication/contract';
import { useTranslate } from '#web/client';
import { SheetSection, Stack, TextArea } from '#web/ui';
import * as words from './messages/index.ts';

interface SecrecyProps {
  parts: readonly ({ text: string } & Pick<FoundInText, 'hints'>)[];
  note: string;
  onNote: (note: string) => void;
  isEditable: boolean;
}

export function Secrecy({ parts, note, onNote, isEditable }: SecrecyProps) {
  const t = useTranslate(words);
  const hints = parts.flatMap(({ text, hints: found }) =>
    found.map(({ start, end }) => text.slice(Math.max(0, start - 12), end + 12)),
  );
  if (hints.length === 0) return null;
  return (
    <SheetSection title={t('secrecy.title')}>
      <Stack gap={3}>
        <ul>
          {[...new Set(hints)].map((hint) => (
            <li key={hint}>…{hint}…</li>
          ))}
        </ul>
        {isEditable ? (
          <TextArea label={t('secrecy.note')} hint={t('secrecy.hint')} value={note} onChange={onNote} limit={500} />
        ) : (
          <p>{note}</p>
        )}
      </Stack>
    </SheetSection>
  );
}
