// The round of a year: where it stands, the candidates with their sheets beside each other, the vote.
import { useState } from 'react';
import { type RoundAnswer, type RoundView, roundStates } from '#instruments/key-proposals/contract';
import { Asked, useAsk, useDates, useScreenSearch, useTranslate } from '#web/client';
import { Button, EmptyState, Row, Segments, Sheet, SheetSection, Skeleton, Stack, StateTrack } from '#web/ui';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';
import { Candidates } from './candidates.tsx';
import { NewRound } from './new-round.tsx';
import { RoundVerbs } from './round-verbs.tsx';
import { Votes } from './votes.tsx';

function RoundSheet({ round }: { round: RoundView }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const dates = useDates();
  const here = roundStates.indexOf(round.state);
  const steps = roundStates.map((state, index) => ({
    key: state,
    label: say(`key-proposals.states.${state}`),
    step: index < here ? ('done' as const) : index === here ? ('current' as const) : ('ahead' as const),
  }));
  return (
    <Stack gap={5}>
      <StateTrack label={round.title} steps={steps} />
      <RoundVerbs round={round} />
      <Sheet bleeds>
        <SheetSection title={t('workPoints')}>
          <Stack gap={2}>
            <p>{round.workPoints}</p>
            <p className="ui-soft">
              {t('until', { date: dates.day(round.collectUntilOn) })} · {t('most', { count: round.mostNamed })}
            </p>
          </Stack>
        </SheetSection>
        {round.ballots.length > 0 ? <Votes round={round} /> : null}
        <Candidates round={round} />
      </Sheet>
    </Stack>
  );
}

function Years({ answer }: { answer: RoundAnswer }) {
  const t = useTranslate(words);
  const [, changeSearch] = useScreenSearch();
  const [isOpening, setOpening] = useState(false);
  const { years, round, mayOpen, nextYear } = answer;
  return (
    <Row gap={3}>
      {years.length > 1 ? (
        <Segments
          label={t('year')}
          value={String(round?.year ?? '')}
          options={years.map(({ year }) => ({ value: String(year), label: String(year) }))}
          onChange={(year) => changeSearch({ year })}
        />
      ) : null}
      {mayOpen ? <Button onClick={() => setOpening(true)}>{t('newRound.open', { year: nextYear })}</Button> : null}
      {isOpening ? <NewRound year={nextYear} onClose={() => setOpening(false)} /> : null}
    </Row>
  );
}

export function Round() {
  const t = useTranslate(words);
  const [search] = useScreenSearch();
  const round = useAsk<RoundAnswer>('key-proposals.round', { year: search.year }, { keepsPrevious: true });
  return (
    <Asked query={round} waiting={<Skeleton lines={9} />}>
      {(answer) => (
        <Stack gap={5}>
          <Years answer={answer} />
          {answer.round ? (
            <RoundSheet round={answer.round} />
          ) : (
            <EmptyState title={t('noRound.title')}>{t(answer.mayOpen ? 'noRound.advice' : 'noRoundYet')}</EmptyState>
          )}
        </Stack>
      )}
    </Asked>
  );
}
