// For each kind of liaison: how many have a contactor, and who has none.
import type { LiaisonCoverage } from '#instruments/liaison/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { ButtonLink, Row, SheetSection, Stack } from '#web/ui';
import { useLiaisonWords } from '../places/say.ts';
import * as words from './messages/index.ts';

export function CoverageTab() {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const query = useAsk<LiaisonCoverage>('liaison.coverage');
  return (
    <Asked query={query}>
      {({ kinds }) => (
        <Stack gap={5}>
          <Row gap={3} justify="end">
            <ButtonLink icon="download" href="/api/liaison/coverage.xlsx" download>
              {t('export')}
            </ButtonLink>
          </Row>
          {kinds.map(({ kind, covered, total, without }) => (
            <SheetSection key={kind} title={say(`liaison.kinds.${kind}`)}>
              <p>
                <strong>{t('covered', { covered, total })}</strong>
              </p>
              <p>{without.length === 0 ? t('nobodyWithout') : without.map(({ name }) => name).join('、')}</p>
            </SheetSection>
          ))}
        </Stack>
      )}
    </Asked>
  );
}
