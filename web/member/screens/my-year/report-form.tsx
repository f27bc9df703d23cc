// My part of the report: three texts and to whom it goes. Handing in saves first, so that nothing typed is lost.
import { useState } from 'react';
import type { ChoicesView, ReportView, SaveReportInput } from '#instruments/duty-file/contract';
import { isRefusal, useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import { Button, Select, Stack, TextArea, TroubleLine, useToast } from '#web/ui';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import * as words from './messages/index.ts';

const parts = ['results', 'problems', 'advice'] as const;

interface Envelope {
  id: string;
  version: number;
  input: SaveReportInput;
}

function Addressee({ report, value, onChange }: { report: ReportView; value: string; onChange: (id: string) => void }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const { data } = useAsk<ChoicesView>('duty-file.choices');
  const own = data?.own ?? (report.addressee ? [report.addressee] : []);
  return (
    <Select
      label={t('addressee')}
      emptyLabel={say('dutyFile.office')}
      value={value}
      options={own.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}

export function ReportForm({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [fields, setFields] = useState({ results: report.results, problems: report.problems, advice: report.advice });
  const [addresseeId, setAddresseeId] = useState(report.addressee?.id ?? '');
  const { id, version } = report;
  const input = { ...fields, addresseeId: addresseeId || null };
  const saving = useAct<Envelope, { version: number }>('duty-file.save-report');
  const handing = useAct<{ id: string; version: number; input: object }>('duty-file.submit-report', {
    onDone: () => toast(t('reportSent')),
  });
  const isShort = fields.results.trim().length < 10;

  async function handIn() {
    const saved = await saving.actAndWait({ id, version, input });
    if (!isRefusal(saved)) handing.act({ id, version: (saved as { version: number }).version, input: {} });
  }

  return (
    <Stack gap={4}>
      {parts.map((part) => (
        <TextArea
          key={part}
          label={t(`parts.${part}`)}
          hint={t(`partHints.${part}`)}
          isOptional={part !== 'results'}
          rows={6}
          limit={3000}
          value={fields[part]}
          onChange={(text) => setFields((before) => ({ ...before, [part]: text }))}
        />
      ))}
      <Addressee report={report} value={addresseeId} onChange={setAddresseeId} />
      <TroubleLine>{troubleText(saving) ?? troubleText(handing)}</TroubleLine>
      <Button
        wide
        pending={saving.isPending}
        onClick={() =>
          void saving.actAndWait({ id, version, input }).then((answer) => isRefusal(answer) || toast(t('saved')))
        }
      >
        {t('save')}
      </Button>
      <Button
        kind="primary"
        wide
        pending={saving.isPending || handing.isPending}
        disabledReason={isShort ? t('resultsShort') : undefined}
        onClick={() => void handIn()}
      >
        {t('handIn')}
      </Button>
    </Stack>
  );
}
