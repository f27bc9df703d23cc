// The five tests of a request (五可), shown quietly: which are met, and on asking with what words.
import type { FiveTest, FiveTests } from '#kernel/recommendations/contract';
import { useTranslate } from '#web/client';
import { DefinitionList, HiddenVisually } from '#web/ui';
import './case-folds.css';
import './five-lights.css';
import * as words from '../messages/index.ts';

const tests = [
  'definable',
  'quantifiable',
  'operable',
  'assessable',
  'accountable',
] as const satisfies readonly FiveTest[];

export function FiveLights({ met }: { met: FiveTests }) {
  const t = useTranslate(words);
  const filled = tests.filter((test) => met[test]);
  if (filled.length === 0) return null;
  return (
    <details className="case-lights">
      <summary>
        <span>{t('lights.label', { count: filled.length })}</span>
        {tests.map((test) => (
          <span key={test} className="case-light" data-met={Boolean(met[test]) || undefined}>
            {t(`lights.${test}`)}
            <HiddenVisually>{met[test] ? t('lights.met') : t('lights.unmet')}</HiddenVisually>
          </span>
        ))}
      </summary>
      <DefinitionList items={filled.map((test) => ({ term: t(`lights.${test}`), value: met[test] }))} />
    </details>
  );
}
