// A file that somebody carried here; it is read on this device and looked through by the house.
import { useState } from 'react';
import { useGo, useTranslate } from '#web/client';
import { FileField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import * as words from './messages/index.ts';
import { useInformationWords } from './say.ts';

export function ImportForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const go = useGo();
  const [file, setFile] = useState<{ name: string; text: string }>();
  return (
    <ActForm<{ caseId: string }>
      act="information-reports.import-exchange"
      title={say('information-reports.verbs.import-exchange')}
      input={{ file: file?.text ?? '' }}
      missing={file ? undefined : t('fileMissing')}
      onClose={onClose}
      onDone={({ caseId }) => go(`/information-reports/reports/${caseId}`)}
    >
      <FileField
        label={t('file')}
        hint={t('importHint')}
        accept=".json,application/json"
        isMultiple={false}
        files={file ? [{ id: 'file', name: file.name }] : []}
        onAdd={([chosen]) => chosen && void chosen.text().then((text) => setFile({ name: chosen.name, text }))}
        onRemove={() => setFile(undefined)}
      />
    </ActForm>
  );
}
