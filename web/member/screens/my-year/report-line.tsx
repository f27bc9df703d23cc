// Where the year's report stands, with the one step that comes next.
import type { DutyFileView } from '#instruments/duty-file/contract';
import { useAct, useDates, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, ButtonLink, Sheet, TroubleLine } from '#web/ui';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import * as words from './messages/index.ts';

function Begin({ year, isDue }: { year: number; isDue: boolean }) {
  const t = useTranslate(words);
  const go = useGo();
  const troubleText = useTroubleText();
  const beginning = useAct<{ input: object }, { caseId: string }>('duty-file.begin-report', {
    onDone: ({ caseId }) => go(`/my-year/report/${caseId}`),
  });
  return (
    <>
      <Button
        wide
        kind={isDue ? 'primary' : 'plain'}
        icon="write"
        pending={beginning.isPending}
        onClick={() => beginning.act({ input: { year } })}
      >
        {t('beginReport')}
      </Button>
      <TroubleLine>{troubleText(beginning)}</TroubleLine>
    </>
  );
}

export function ReportLine({ file: { report } }: { file: DutyFileView }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  const { year, id, state, dueOn, isDue } = report;
  const standing = state ? say(`dutyFile.dutyReportStates.${state}`) : say('dutyFile.notHandedIn');
  return (
    <Sheet bleeds label={t('report')}>
      <p className="my-year-report">
        <strong>{t('reportOf', { year: String(year) })}</strong>
        <span>{standing}</span>
      </p>
      <p className="ui-soft">{t(isDue ? 'reportDue' : 'reportMay', { date: dates.dayInFull(dueOn) })}</p>
      {id ? (
        <ButtonLink wide href={`/my-year/report/${id}`}>
          {t(state === 'draft' || state === 'returned' ? 'goOnReport' : 'readReport')}
        </ButtonLink>
      ) : (
        <Begin year={year} isDue={isDue} />
      )}
    </Sheet>
  );
}
