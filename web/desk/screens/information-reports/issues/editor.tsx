// The editor's text beside the originals; what is typed is kept on the device until it is saved.
import type { IssueView } from '#instruments/information-reports/contract';
import { DraftStandingLine, useAct, useKeptDraft, useTranslate, useTroubleText } from '#web/client';
import { Button, Stack, TextArea, TextField, TroubleLine, useToast } from '#web/ui';
import * as words from '../messages/index.ts';

interface Typed {
  title: string;
  text: string;
  note: string;
  secrecyNote: string;
  privacyNote: string;
}

const typedOf = ({ title, text, note, secrecyNote, privacyNote }: IssueView): Typed => ({
  ...{ title, text, note, secrecyNote, privacyNote },
});

export function Editor({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const draft = useKeptDraft<Typed>({
    key: `information-issue.${issue.id}`,
    server: typedOf(issue),
    version: issue.version,
  });
  const saving = useAct<{ id: string; version: number; input: Typed }, { version: number }>(
    'information-reports.save-issue',
    {
      onDone: ({ version }, { input }) => {
        draft.settle(input, version);
        toast(t('saved'));
      },
    },
  );
  const trouble = useTroubleText()(saving);
  const { value } = draft;
  const bind = (field: keyof Typed) => ({
    value: value[field],
    onChange: (next: string) => draft.change({ ...value, [field]: next }),
  });
  return (
    <form
      className="information-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.act({ id: issue.id, version: issue.version, input: value });
      }}
    >
      <Stack gap={4}>
        <h2 className="ui-section-title">{t('edited')}</h2>
        <DraftStandingLine draft={draft} />
        <TextField label={t('issueTitle')} limit={60} {...bind('title')} />
        <TextArea label={t('issueText')} rows={14} limit={20_000} look="document" {...bind('text')} />
        <TextArea
          label={t('whyChanged')}
          hint={t('whyChangedHint')}
          isOptional
          rows={2}
          limit={1_000}
          {...bind('note')}
        />
        {issue.details.length > 0 || value.privacyNote ? (
          <TextArea
            label={t('privacyNote')}
            hint={t('privacyNoteHint')}
            isOptional
            rows={2}
            limit={500}
            {...bind('privacyNote')}
          />
        ) : null}
        {issue.hints.length > 0 || value.secrecyNote ? (
          <TextArea
            label={t('secrecyNote')}
            hint={t('secrecyNoteHint')}
            rows={2}
            limit={500}
            {...bind('secrecyNote')}
          />
        ) : null}
        <TroubleLine>{trouble}</TroubleLine>
        <Button
          kind="primary"
          type="submit"
          pending={saving.isPending}
          disabledReason={draft.hasUnsaved ? undefined : t('nothingToSave')}
        >
          {t('saveText')}
        </Button>
      </Stack>
    </form>
  );
}
