// Reminders before they are sent: who gets a letter and what stands in it, and what is left out and why.
import { useId, useState } from 'react';
import type { ReminderPreview } from '#kernel/supervision/contract';
import { Asked, useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Skeleton, Stack, TextArea, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { useSupervisionWords } from './use-supervision-words.ts';

interface RemindDialogProps {
  ids: readonly string[];
  onClose: () => void;
  onDone?: () => void;
}

interface Reminded {
  reminded: readonly string[];
  letters: number;
}

function Letters({ preview }: { preview: ReminderPreview }) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  return (
    <Stack gap={4}>
      <p role="status">{t('remind.letters', { count: preview.letters.length })}</p>
      <ul className="supervision-letters">
        {preview.letters.map(({ person, items }) => (
          <li key={`${person} ${items.join()}`}>
            <strong>{person}</strong>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {preview.skipped.length > 0 ? (
        <div>
          <p>{t('remind.skipped', { count: preview.skipped.length })}</p>
          <ul className="supervision-skipped ui-soft">
            {preview.skipped.map(({ title, waitsFor, reason }) => (
              <li key={`${title} ${waitsFor}`}>
                {t('remind.skippedLine', { title, awaited: say.dynamic(`supervision.waits.${waitsFor}`), reason })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Stack>
  );
}

export function RemindDialog({ ids, onClose, onDone }: RemindDialogProps) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const toast = useToast();
  const formId = useId();
  const [remark, setRemark] = useState('');
  const preview = useAsk<ReminderPreview>('supervision.reminder-preview', { ids: ids.join(',') });
  const act = useAct<{ input: unknown }, Reminded>('supervision.remind', {
    onDone: ({ reminded, letters }) => {
      toast(t('remind.done', { count: reminded.length, letters }));
      onDone?.();
      onClose();
    },
  });
  const trouble = useTroubleText()(act);
  const hasLetters = (preview.data?.letters.length ?? 0) > 0;
  return (
    <Dialog
      title={say('supervision.verbs.remind')}
      isOpen
      onClose={onClose}
      width="wide"
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form={formId}
            pending={act.isPending}
            disabledReason={hasLetters ? undefined : t('remind.nobody')}
          >
            {say('supervision.verbs.remind')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (hasLetters) act.act({ input: { matterIds: ids, remark } });
        }}
      >
        <Stack gap={4}>
          <Asked query={preview} waiting={<Skeleton lines={4} />}>
            {(answer) => <Letters preview={answer} />}
          </Asked>
          <TextArea label={t('remind.remark')} isOptional limit={500} rows={2} value={remark} onChange={setRemark} />
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}
