import { useTranslate } from '#web/client';
import { Checkbox } from '#web/ui';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { placeOfPart } from '../place-of-part.ts';

export function OneMatter({ draft, change }: Part) {
  const t = useTranslate(words);
  return (
    <Checkbox
      id={placeOfPart.oneMatter}
      label={t('fields.oneMatter')}
      hint={t('fields.oneMatterHint')}
      value={draft.isOneMatter}
      onChange={(isOneMatter) => change({ isOneMatter })}
    />
  );
}
