import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { bodyLengthOf } from '../draft.ts';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { placeOfPart } from '../place-of-part.ts';
import { OfficeCount } from './office-count.tsx';

export function SituationField({ draft, change, view }: Part) {
  const t = useTranslate(words);
  return (
    <div>
      <TextArea
        id={placeOfPart.situation}
        label={t('fields.situation')}
        hint={t('fields.situationHint')}
        look="document"
        rows={9}
        value={draft.situation}
        onChange={(situation) => change({ situation })}
      />
      <OfficeCount of="body" used={bodyLengthOf(draft)} limit={view.limits.bodyCharacters} />
    </div>
  );
}
