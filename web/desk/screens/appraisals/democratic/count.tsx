// The count: ballots that did not count, the scrutineers' signatures, the published bundle and how to count again.
import type { DemocraticView } from '#instruments/appraisals/contract';
import { useDates, useTranslate } from '#web/client';
import { ButtonLink, DefinitionList, Row, SheetSection, Stack } from '#web/ui';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';

function Scrutineers({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <DefinitionList
      items={view.scrutineers.map(({ name, signedAt, remark }) => ({
        term: t('count.scrutineer'),
        value: `${name} · ${signedAt ? t('count.signed', { at: dates.moment(signedAt) }) : t('count.notSigned')}${remark ? ` · ${remark}` : ''}`,
      }))}
    />
  );
}

function TallySheets({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const counted = view.targets.filter(({ result, ballotId }) => result !== null && ballotId !== null);
  if (counted.length === 0 || !view.targets.some(({ papers }) => papers !== null)) return null;
  return (
    <Row gap={2}>
      {counted.map(({ id, name, ballotId }) => (
        <ButtonLink key={id} size="small" icon="print" href={`/api/ballots/tally-sheet.pdf?id=${ballotId}`} download="">
          {t('count.tallySheet', { unit: name })}
        </ButtonLink>
      ))}
    </Row>
  );
}

export function Count({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  const isCounted = view.scrutineers.some(({ signedAt }) => signedAt) || view.state === 'ballot-closed';
  if (view.voids.length === 0 && !isCounted) return null;
  return (
    <SheetSection title={t('count.title')}>
      <Stack gap={4}>
        {view.voids.map(({ round, reason, note, at }) => (
          <p key={round}>
            {t('count.void', { round, reason: say(`appraisals.voidReasons.${reason}`), at: dates.moment(at) })}
            {note ? ` ${note}` : ''}
          </p>
        ))}
        {isCounted ? <Scrutineers view={view} /> : null}
        <TallySheets view={view} />
        {view.publishedAt ? (
          <>
            <p>{t('count.publishedAt', { at: dates.moment(view.publishedAt) })}</p>
            {view.publicationNote ? <p className="ui-document">{view.publicationNote}</p> : null}
            <Row gap={2}>
              <ButtonLink icon="download" href={view.bundleAddress ?? ''} download={`${view.title}.json`}>
                {t('count.bundle')}
              </ButtonLink>
            </Row>
            <p className="ui-soft ui-small">{t('count.bundleHint')}</p>
          </>
        ) : null}
      </Stack>
    </SheetSection>
  );
}
