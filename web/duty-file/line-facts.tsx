// Why a line is there: the act it follows from, its day, its case.
import type { ReactNode } from 'react';
import type { LineView } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList } from '#web/ui';
import * as words from './messages/index.ts';
import { useDutyFileWords } from './say.ts';

export function LineFacts({ line, caseLink }: { line: LineView; caseLink?: ReactNode }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  return (
    <DefinitionList
      items={[
        { term: t('part'), value: say(`dutyFile.groups.${line.group}`) },
        { term: t('doneOn'), value: dates.dayInFull(line.doneOn) },
        { term: t('about'), value: caseLink ?? line.caseTitle },
        { term: t('number'), value: line.caseNumber },
        { term: t('act'), value: `${line.act.said} · ${dates.moment(line.act.at)}` },
      ]}
    />
  );
}
