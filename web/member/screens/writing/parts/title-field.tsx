import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { countCharacters } from '../draft.ts';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { placeOfPart } from '../place-of-part.ts';
import { OfficeCount } from './office-count.tsx';

/** The case reason: one line, however long it wraps on a phone. */
export function TitleField({ draft, change, view }: Part) {
  const t = useTranslate(words);
  return (
    <div className="writing-title">
      <TextArea
        id={placeOfPart.title}
        label={t('fields.title')}
        hint={t('fields.titleHint')}
        look="document"
        rows={2}
        enterKeyHint="next"
        value={draft.title}
        onChange={(title) => change({ title: title.replace(/\s*\n\s*/g, '') })}
      />
      <OfficeCount of="title" used={countCharacters(draft.title)} limit={view.limits.titleCharacters} />
    </div>
  );
}
