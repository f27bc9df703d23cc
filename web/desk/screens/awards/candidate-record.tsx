// What the record says of a candidate, in a few words.
import type { CandidateFacts } from '#instruments/awards/contract';
import { useTranslate } from '#web/client';
import * as words from './messages/index.ts';

export function CandidateRecord({ facts }: { facts: CandidateFacts }) {
  const t = useTranslate(words);
  const { classLetter, satisfied, notSatisfied, silent, promises, promisesKept, promisesOverdue, jobs, late } = facts;
  if (jobs === 0) return null;
  const lines = [
    classLetter ? t('record.class', { letter: classLetter }) : t('record.jobs', { count: jobs }),
    late > 0 ? t('record.late', { count: late }) : '',
    satisfied + notSatisfied + silent > 0 ? t('record.ratings', { satisfied, notSatisfied, silent }) : '',
    promises > 0 ? t('record.promises', { promises, kept: promisesKept }) : '',
    promisesOverdue > 0 ? t('record.overdue', { count: promisesOverdue }) : '',
  ];
  return <span className="ui-small">{lines.filter(Boolean).join('；')}</span>;
}
