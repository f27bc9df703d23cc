// Paper: print the roll, photograph the sheet that was filled in, confirm what was read.
import { useState } from 'react';
import type { ReadSheetView, SignInDesk } from '#instruments/activities/contract';
import { isRefusal, request, useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, ButtonLink, Dialog, FileField, Row, Stack, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { ReadSheet } from './read-sheet.tsx';

const accepted = '.jpg,.jpeg,.png,.webp';

function useReading(id: string) {
  const t = useTranslate(words);
  const [read, setRead] = useState<ReadSheetView>();
  const [trouble, setTrouble] = useState('');
  const [isReading, setIsReading] = useState(false);
  async function add([file]: File[]) {
    if (!file) return;
    setTrouble('');
    setRead(undefined);
    setIsReading(true);
    const form = new FormData();
    form.append('file', file);
    const answer = await request<ReadSheetView>(`/activities/read-sheet?id=${id}`, {
      method: 'POST',
      body: form,
    }).catch(() => undefined);
    setIsReading(false);
    if (answer === undefined) setTrouble(t('readFailed'));
    else if (isRefusal(answer)) setTrouble((answer as { message: string }).message);
    else setRead(answer as ReadSheetView);
  }
  return { read, trouble, isReading, add, forget: () => setRead(undefined) };
}

function Printing({ desk, onDone }: { desk: SignInDesk; onDone: () => void }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const printing = useAct<{ id: string; input: { by: 'roll' | 'name' } }>('activities.print-sheets', {
    cases: () => [desk.id],
    onDone,
  });
  const { sheets } = desk;
  return (
    <Stack gap={3}>
      <p>{sheets.length === 0 ? t('sheetsNone') : t('sheetsPrinted', { count: sheets.length })}</p>
      <Row gap={2}>
        <Button pending={printing.isPending} onClick={() => printing.act({ id: desk.id, input: { by: 'roll' } })}>
          {t(sheets.length === 0 ? 'makeSheets' : 'makeSheetsAgain')}
        </Button>
        {sheets.length > 0 ? (
          <ButtonLink kind="primary" icon="print" href={`/api/activities/sheets.pdf?id=${desk.id}`} download="">
            {t('downloadSheets')}
          </ButtonLink>
        ) : null}
      </Row>
      <TroubleLine>{troubleText(printing)}</TroubleLine>
      <ul className="desk-sign-in-sheets">
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            {t('sheetLine', { number: sheet.number, of: sheet.of, people: sheet.people, code: sheet.code })}
            {sheet.takenAt ? ` · ${t('sheetTaken')}` : ''}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

export function SheetsDialog(props: { desk: SignInDesk; isOpen: boolean; onClose: () => void; onDone: () => void }) {
  const t = useTranslate(words);
  const reading = useReading(props.desk.id);
  return (
    <Dialog title={t('sheets')} isOpen={props.isOpen} onClose={props.onClose} width="wide">
      <Stack gap={5}>
        <Printing desk={props.desk} onDone={props.onDone} />
        <FileField
          label={t('readSheet')}
          hint={t('readSheetHint')}
          accept={accepted}
          isMultiple={false}
          files={[]}
          onAdd={(files) => void reading.add(files)}
          error={reading.trouble || undefined}
        />
        <p role="status">{reading.isReading ? t('reading') : ''}</p>
        {reading.read ? (
          <ReadSheet
            key={reading.read.sheetId}
            id={props.desk.id}
            read={reading.read}
            onDone={() => {
              reading.forget();
              props.onDone();
            }}
          />
        ) : null}
      </Stack>
    </Dialog>
  );
}
