// What is typed: kept on the device at once, saved when one pauses, sent as it was last saved.
import { useEffect } from 'react';
import type { ReportView, SaveReportInput } from '#instruments/information-reports/contract';
import { isRefusal, useAct, useGo, useKeptDraft, useTranslate } from '#web/client';
import { useToast } from '#web/ui';
import * as words from './messages/index.ts';

export type Typed = Required<SaveReportInput>;

const typedOf = ({
  title,
  situation,
  causes,
  advice,
  isFirstHand,
  source,
  isOneMatter,
  isUrgent,
}: ReportView): Typed => ({
  ...{ title, situation, causes, advice, isFirstHand, source, isOneMatter, isUrgent },
});

const pause = 1_500;

interface Envelope {
  id: string;
  version: number;
  input: object;
}

export function useWriting(report: ReportView) {
  const t = useTranslate(words);
  const toast = useToast();
  const go = useGo();
  const { id } = report;
  const draft = useKeptDraft<Typed>({
    key: `information-report.${id}`,
    server: typedOf(report),
    version: report.version,
  });
  const { value, hasUnsaved, standing, settle } = draft;
  const version = draft.version ?? report.version;
  const saving = useAct<Envelope, { version: number }>('information-reports.save', {
    cases: () => [id],
    onDone: (answer, { input }) => settle(input as Typed, answer.version),
  });
  const sending = useAct<Envelope>('information-reports.submit', {
    onDone: () => {
      toast(t('sent'));
      go('/information-reports/mine');
    },
  });
  const discarding = useAct<Envelope>('information-reports.discard', { onDone: () => go('/information-reports/mine') });
  const { act, isPending } = saving;
  const mayWait = hasUnsaved && standing !== 'conflict' && !isPending;
  useEffect(() => {
    if (!mayWait) return;
    const timer = setTimeout(() => act({ id, version, input: value }), pause);
    return () => clearTimeout(timer);
  }, [mayWait, act, id, version, value]);

  async function send() {
    let at = version;
    if (hasUnsaved) {
      const answer = await saving.actAndWait({ id, version, input: value });
      if (isRefusal(answer)) return;
      at = (answer as { version: number }).version;
    }
    sending.act({ id, version: at, input: {} });
  }

  const discard = () => discarding.act({ id, version, input: {} });
  return { draft, saving, sending, discarding, send, discard };
}
