// The ten national reasons not to file and the local one, each explained.
import { notFiledReasons } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { type Option, RadioGroup } from '#web/ui';
import '../units/choice-lists.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import * as words from '../words.ts';

export type NotFiledReason = (typeof notFiledReasons)[number];

interface ReasonFieldProps {
  id: string;
  value: NotFiledReason | '';
  onChange: (value: NotFiledReason) => void;
  error: string | undefined;
}

export function useReasonText(): (reason: NotFiledReason) => string {
  const caseWords = useCaseWords();
  return (reason) => caseWords.say(`proposals.notFiledReasons.${reason}.explanation`);
}

export function ReasonField(props: ReasonFieldProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const explain = useReasonText();
  const options = notFiledReasons.map(
    (reason): Option<NotFiledReason> => ({
      value: reason,
      label: caseWords.say(`proposals.notFiledReasons.${reason}.short`),
      hint: explain(reason),
    }),
  );
  return (
    <div className="actions-reasons">
      <RadioGroup label={t('reason.label')} hint={t('reason.hint')} options={options} {...props} />
    </div>
  );
}
