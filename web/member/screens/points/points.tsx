// The points a member is in charge of, their service there, and what they wrote down for others.
import { useState } from 'react';
import type { MyPoints } from '#instruments/public-matters/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, ButtonLink, Page, PageHeader, Stack } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';
import { ServiceForm } from './service-form.tsx';

function Point({ point }: { point: MyPoints['points'][number] }) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  const [isServing, setIsServing] = useState(false);
  const { title, state, address, openHours, services, mayServe } = point;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{title}</h2>
      <Stack gap={3}>
        <p className="ui-soft">
          {[say(`public-matters.states.${state}`), address, openHours].filter(Boolean).join(' · ')}
        </p>
        {mayServe ? (
          <>
            <ButtonLink wide kind="primary" icon="write" href={`/points/record/${point.id}`}>
              {t('record')}
            </ButtonLink>
            <Button wide icon="clock" onClick={() => setIsServing(true)}>
              {t('serve')}
            </Button>
          </>
        ) : null}
        {services.length > 0 ? (
          <div>
            <h3 className="ui-small ui-soft">{t('services')}</h3>
            {services.slice(0, 5).map(({ id, onDay, hours }) => (
              <p key={id}>{t('service', { day: dates.day(onDay), hours })}</p>
            ))}
          </div>
        ) : null}
      </Stack>
      {isServing ? <ServiceForm point={point} onClose={() => setIsServing(false)} /> : null}
    </section>
  );
}

function Recorded({ recorded }: Pick<MyPoints, 'recorded'>) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('recorded')}</h2>
      {recorded.length === 0 ? <p className="ui-soft">{t('noneRecorded')}</p> : null}
      <ul className="member-rows">
        {recorded.map(({ id, title, state, point, receivedAt }) => (
          <li key={id} className="member-row">
            <span className="member-row-top">
              <span>{say(`public-matters.states.${state}`)}</span>
              <span>{dates.moment(receivedAt)}</span>
            </span>
            <span className="member-row-title">{title}</span>
            <span className="member-row-foot">{point}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default function Points() {
  const t = useTranslate(words);
  const query = useAsk<MyPoints>('public-matters.my-points');
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} back={{ label: t('toMe'), href: '/me' }} />
      <Asked query={query}>
        {({ points, recorded }) => (
          <>
            {points.length === 0 ? <p className="ui-soft">{t('none')}</p> : null}
            {points.map((point) => (
              <Point key={point.id} point={point} />
            ))}
            <Recorded recorded={recorded} />
          </>
        )}
      </Asked>
    </Page>
  );
}
