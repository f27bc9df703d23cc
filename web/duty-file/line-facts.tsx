// Why a line is there: the act it follows from, its day, its case.
import type { ReactNode } from 'react';
import type { LineView } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, Link } from '#web/ui';
import * as words from './messages/index.ts';
import { useDutyFileWords } from './say.ts';

export interface LineFactsProps {
  line: LineView;
  caseLink?: ReactNode;
  /** Where the points of its year stand, for whoever may read them. */
  pointsHref?: string | undefined;
}

export function LineFacts({ line, caseLink, pointsHref }: LineFactsProps) {
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
        {
          term: t('points'),
          value: pointsHref ? <Link href={pointsHref}>{t('pointsOf', { year: line.doneOn.slice(0, 4) })}</Link> : null,
        },
      ]}
    />
  );
}
