// The reader's own papers while the ballot is open; whoever must step back is told for which unit and why.
import type { DemocraticView } from '#instruments/appraisals/contract';
import { useDates, useTranslate } from '#web/client';
import { ButtonLink, Row, SheetSection, Tag } from '#web/ui';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';

export function OwnPapers({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  const nameOf = (unitId: string) => view.targets.find(({ id }) => id === unitId)?.name ?? '';
  if (view.ownPapers.length === 0 && view.ownExclusions.length === 0) return null;
  return (
    <SheetSection title={t('papers.title')}>
      {view.ownPapers.length > 0 && view.ballotClosesOn ? (
        <p className="ui-soft">{t('papers.lead', { date: dates.dayWithWeekday(view.ballotClosesOn) })}</p>
      ) : null}
      {view.ownPapers.map(({ ballotId, unitId, hasReceived }) => (
        <Row key={ballotId} gap={4} align="center" justify="between">
          <span>
            {nameOf(unitId)} {hasReceived ? <Tag>{t('papers.received')}</Tag> : null}
          </span>
          <ButtonLink
            {...(hasReceived ? {} : { kind: 'primary' as const })}
            href={`/ballots/${ballotId}`}
            aria-label={t('papers.openOf', { unit: nameOf(unitId) })}
          >
            {t(hasReceived ? 'papers.look' : 'papers.open')}
          </ButtonLink>
        </Row>
      ))}
      {view.ownExclusions.map(({ unit, reason }) => (
        <p key={unit} className="ui-soft">
          {t('papers.steppedBack', { unit, reason: say(`appraisals.conflicts.${reason}`) })}
        </p>
      ))}
    </SheetSection>
  );
}
