// Says how a kept draft stands: kept, saved, found again, or changed elsewhere meanwhile.
import { Button, Row, Stack } from '#web/ui';
import type { KeptDraftHandle } from './kept-draft-handle.ts';
import * as words from './messages/index.ts';
import { useTranslate } from './use-translate.ts';

export function DraftStandingLine<Value>(props: { draft: KeptDraftHandle<Value>; isSaving?: boolean }) {
  const { draft } = props;
  const t = useTranslate(words);
  if (draft.standing === 'conflict') {
    return (
      <div className="ui-error-summary" role="alert">
        <Stack gap={2}>
          <p>{t('draft.conflict')}</p>
          <Row gap={2}>
            <Button onClick={draft.takeServer}>{t('draft.takeServer')}</Button>
            <Button onClick={draft.takeMine}>{t('draft.takeMine')}</Button>
          </Row>
        </Stack>
      </div>
    );
  }
  const state = props.isSaving ? 'saving' : draft.hasUnsaved ? 'kept' : 'saved';
  return (
    <p className="ui-soft ui-small" role="status">
      {draft.standing === 'recovered' ? `${t('draft.recovered')} ` : ''}
      {draft.isKept ? t(`draft.${state}`) : t('draft.notKept')}
    </p>
  );
}
