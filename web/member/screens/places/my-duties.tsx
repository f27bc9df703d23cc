// My days of duty: confirm that I was there, ask a colleague to exchange, record whom I received.
import { useState } from 'react';
import type { DutyView, MyPlaces, SwapView } from '#instruments/places/contract';
import { QueuedLine, useAct, useDates, useQueuedAct, useTranslate, useTroubleText } from '#web/client';
import { Button, ButtonLink, Row, Tag, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';
import { SwapForm } from './swap-form.tsx';

interface DutyAct {
  id: string;
  input: { dutyId: string };
}

function DutyRow({ duty, mine }: { duty: DutyView; mine: MyPlaces }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const troubleText = useTroubleText();
  const [isSwapping, setIsSwapping] = useState(false);
  const confirming = useQueuedAct<DutyAct>('places.confirm-duty', {
    cases: ({ id }) => [id],
    says: () => ({ title: say('places.verbs.confirm-duty'), about: duty.place, link: '/places' }),
  });
  const can = (verb: string) => duty.abilities.some((one) => one.verb === verb && one.isAllowed);
  const colleagues = mine.places.find(({ id }) => id === duty.placeId)?.colleagues ?? [];
  return (
    <li className="places-card">
      <span className="member-row-top">
        <strong>{dates.dayWithWeekday(duty.onDay)}</strong>
        <span>{`${duty.startsAt}–${duty.endsAt}`}</span>
      </span>
      <span>{duty.place}</span>
      {duty.movedFrom ? <small>{t('movedFrom', { date: dates.day(duty.movedFrom) })}</small> : null}
      {duty.isConfirmed ? <Tag icon="check">{t('confirmed', { hours: duty.hours ?? 0 })}</Tag> : null}
      {duty.abilities.length > 0 ? (
        <Row gap={2}>
          {can('confirm-duty') ? (
            <Button
              kind="primary"
              icon="check"
              pending={confirming.isPending}
              onClick={() => confirming.act({ id: duty.placeId, input: { dutyId: duty.id } })}
            >
              {say('places.verbs.confirm-duty')}
            </Button>
          ) : null}
          {can('ask-swap') && colleagues.length > 0 ? (
            <Button onClick={() => setIsSwapping(true)}>{say('places.verbs.ask-swap')}</Button>
          ) : null}
        </Row>
      ) : null}
      <QueuedLine queued={confirming} />
      <TroubleLine>{troubleText(confirming)}</TroubleLine>
      {isSwapping ? <SwapForm duty={duty} colleagues={colleagues} onClose={() => setIsSwapping(false)} /> : null}
    </li>
  );
}

function SwapRow({ swap }: { swap: SwapView }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const troubleText = useTroubleText();
  const answering = useAct<{ id: string; input: object }>('places.answer-swap');
  const withdrawing = useAct<{ id: string; input: object }>('places.withdraw-swap');
  const { id: swapId, placeId: id } = swap;
  const at = { date: dates.dayWithWeekday(swap.dutyOn), times: swap.times, place: swap.place };
  const answer = (isAgreed: boolean) => answering.act({ id, input: { swapId, isAgreed } });
  return (
    <li className="places-card">
      <strong>
        {swap.isForMe ? t('swapForMe', { name: swap.askedBy, ...at }) : t('swapOfMine', { name: swap.askedOf, ...at })}
      </strong>
      {swap.returnOn ? <small>{t('inReturn', { date: dates.dayWithWeekday(swap.returnOn) })}</small> : null}
      <Row gap={2}>
        {swap.isForMe ? (
          <>
            <Button kind="primary" pending={answering.isPending} onClick={() => answer(true)}>
              {t('agree')}
            </Button>
            <Button pending={answering.isPending} onClick={() => answer(false)}>
              {t('decline')}
            </Button>
          </>
        ) : (
          <Button pending={withdrawing.isPending} onClick={() => withdrawing.act({ id, input: { swapId } })}>
            {say('places.verbs.withdraw-swap')}
          </Button>
        )}
      </Row>
      <TroubleLine>{troubleText(answering) ?? troubleText(withdrawing)}</TroubleLine>
    </li>
  );
}

export function MyDuties({ mine }: { mine: MyPlaces }) {
  const t = useTranslate(words);
  return (
    <>
      {mine.swaps.length > 0 ? (
        <section className="member-section">
          <h2 className="ui-section-title">{t('swaps')}</h2>
          <ul className="member-rows">
            {mine.swaps.map((swap) => (
              <SwapRow key={swap.id} swap={swap} />
            ))}
          </ul>
        </section>
      ) : null}
      <section className="member-section">
        <h2 className="ui-section-title">{t('duties')}</h2>
        {mine.duties.length === 0 ? <p className="ui-soft">{t('noDuties')}</p> : null}
        <ul className="member-rows">
          {mine.duties.map((duty) => (
            <DutyRow key={duty.id} duty={duty} mine={mine} />
          ))}
        </ul>
      </section>
      {mine.places.map(({ id, title }) => (
        <div key={id} className="places-below">
          <ButtonLink wide icon="write" href={`/places/visit/${id}`}>
            {t('recordAt', { place: title })}
          </ButtonLink>
        </div>
      ))}
    </>
  );
}
