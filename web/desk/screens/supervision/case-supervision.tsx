// What was chased on this case; nothing chased, nothing stands here.
import type { MatterOfCase, MattersOfCase } from '#kernel/supervision/contract';
import { useAsk, useTranslate } from '#web/client';
import { Link, SheetSection } from '#web/ui';
import type { CaseSectionProps } from '../proposals/case-section.ts';
import { DueLine } from '../proposals/words/index.ts';
import './supervision.css';
import { addressOf } from './address.ts';
import * as words from './messages/index.ts';
import { StepHistory } from './step-history.tsx';
import { useSupervisionWords } from './use-supervision-words.ts';

function Chased({ matter }: { matter: MatterOfCase }) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const units = matter.units.map(({ name }) => name).join(t('comma'));
  const round = Math.max(0, ...matter.steps.map((step) => step.round));
  return (
    <div className="supervision-of-case">
      <p>
        <strong>{say.dynamic(`supervision.waits.${matter.waitsFor}`)}</strong>　{units}　
        {matter.standing === 'ended' ? t('standing.ended') : <DueLine due={matter} />}{' '}
        <Link href={addressOf({ show: 'all', desk: undefined, order: 'date' }, matter.id)}>{t('ofCase.open')}</Link>
      </p>
      <StepHistory steps={matter.steps} currentRound={round} />
    </div>
  );
}

export default function CaseSupervision({ proposal }: CaseSectionProps) {
  const t = useTranslate(words);
  const { data } = useAsk<MattersOfCase>('supervision.of-case', { caseId: proposal.id });
  if (!data || data.matters.length === 0) return null;
  return (
    <SheetSection title={t('ofCase.title')}>
      {data.matters.map((matter) => (
        <Chased key={matter.id} matter={matter} />
      ))}
    </SheetSection>
  );
}
