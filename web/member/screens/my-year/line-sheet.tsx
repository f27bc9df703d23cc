// One line: why it is here, and what one can do about it.
import type { DutyFileView, LineView } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import { ButtonLink, Dialog, Link, Stack } from '#web/ui';
import { LineFacts } from '../../../duty-file/line-facts.tsx';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import * as words from './messages/index.ts';

export interface LineSheetProps {
  file: DutyFileView;
  line: LineView;
  onClose: () => void;
}

export function LineSheet({ file, line, onClose }: LineSheetProps) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  const isOpenContest = line.contest?.state === 'open';
  const canContest = file.canContest && !isOpenContest;
  return (
    <Dialog
      title={line.sentence}
      isOpen
      onClose={onClose}
      footer={
        canContest ? <ButtonLink href={`/my-year/contest?deedId=${line.id}`}>{t('contest')}</ButtonLink> : undefined
      }
    >
      <Stack gap={4}>
        <LineFacts
          line={line}
          pointsHref={`/my-year/points?year=${line.doneOn.slice(0, 4)}`}
          caseLink={
            line.caseKind === 'proposal' ? <Link href={`/cases/${line.caseId}`}>{line.caseTitle}</Link> : undefined
          }
        />
        {line.contest ? (
          <p>{t('contestStands', { state: say(`dutyFile.deedContestStates.${line.contest.state}`) })}</p>
        ) : null}
        <p className="ui-soft ui-small">
          {t(file.canContest ? 'contestUntil' : 'contestOver', { date: dates.dayInFull(file.contestUntil) })}
        </p>
      </Stack>
    </Dialog>
  );
}
