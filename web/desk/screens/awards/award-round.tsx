// One round of awards: whose turn it is, the arithmetic of its share, the nominees, one's own sheets, votes, papers.
import { useState } from 'react';
import { type AwardRound, awardStates } from '#instruments/awards/contract';
import * as awards from '#instruments/awards/messages';
import { Asked, useDates, useScreenParameters, useTranslate } from '#web/client';
import { Page, PageHeader, Sheet, SheetSection, Skeleton, StateTrack, VerbBar } from '#web/ui';
import './awards.css';
import { useRound } from './asks.ts';
import { LimitsLine } from './limits-line.tsx';
import * as words from './messages/index.ts';
import { NomineeTable } from './nominee-table.tsx';
import { BallotSection, ObjectionSection, PanelSection, PaperSection } from './round-parts.tsx';
import { ScoreSheet } from './score-sheet.tsx';
import { VerbDialog } from './verb-dialog.tsx';
import { type RoundVerb, roundVerbs } from './verb-fields.ts';

const mainVerbs: Readonly<Partial<Record<AwardRound['state'], RoundVerb>>> = {
  drafted: 'open-nominations',
  nominating: 'nominate',
  scoring: 'start-voting',
  voting: 'close-voting',
  'public-notice': 'decide',
  decided: 'issue-certificates',
};
const track = awardStates.filter((state) => state !== 'cancelled');

/** A cancelled round shows the one state it is in. */
function stepsOf(current: AwardRound['state']): { key: AwardRound['state']; step: 'done' | 'current' | 'ahead' }[] {
  if (current === 'cancelled') return [{ key: current, step: 'current' }];
  const here = track.indexOf(current);
  const stepAt = (index: number) => (index < here ? 'done' : index === here ? 'current' : 'ahead');
  return track.map((key, index) => ({ key, step: stepAt(index) }));
}

function RoundVerbs({ round, onChoose }: { round: AwardRound; onChoose: (verb: RoundVerb) => void }) {
  const say = useTranslate(awards);
  const offered = round.abilities.filter(
    ({ verb, isAllowed, code }) =>
      (roundVerbs as readonly string[]).includes(verb) &&
      (isAllowed || (code !== 'not-permitted' && code !== 'state-conflict')),
  );
  if (offered.length === 0) return null;
  return (
    <VerbBar
      label={say('awards.name')}
      verbs={offered.map(({ verb, isAllowed, reason }) => ({
        key: verb,
        label: say(`awards.verbs.${verb as RoundVerb}`),
        kind: mainVerbs[round.state] === verb ? (verb === 'decide' ? 'official' : 'primary') : 'plain',
        disabledReason: isAllowed ? undefined : reason,
        run: () => onChoose(verb as RoundVerb),
      }))}
    />
  );
}

function useDatesLine(round: AwardRound): string {
  const t = useTranslate(words);
  const dates = useDates();
  const { state, nominatingUntil, scoringUntil, noticeFrom, noticeUntil, decidedOn } = round;
  if (decidedOn) return t('until.decided', { date: dates.day(decidedOn) });
  if (noticeFrom && noticeUntil)
    return t('until.notice', { from: dates.day(noticeFrom), until: dates.day(noticeUntil) });
  if (state === 'scoring' && scoringUntil) return t('until.scoring', { date: dates.day(scoringUntil) });
  return nominatingUntil ? t('until.nominating', { date: dates.day(nominatingUntil) }) : '';
}

function RoundSheet({ round }: { round: AwardRound }) {
  const t = useTranslate(words);
  const say = useTranslate(awards);
  const [verb, setVerb] = useState<RoundVerb>();
  const datesLine = useDatesLine(round);
  const sheets = round.nominees.filter(({ mine }) => mine !== null);
  return (
    <>
      <RoundVerbs round={round} onChoose={setVerb} />
      <Sheet bleeds>
        <StateTrack
          label={t('columns.state')}
          steps={stepsOf(round.state).map((one) => ({ ...one, label: say(`awards.states.${one.key}`) }))}
        />
        <LimitsLine round={round} />
        <p className="ui-soft">
          {[datesLine, round.meeting, round.documentNumber, round.cancelledReason].filter(Boolean).join('　')}
        </p>
        {sheets.length > 0 ? (
          <SheetSection title={t('sections.sheets')}>
            <p className="ui-soft">{t('sheet.advice')}</p>
            {sheets.map((nominee) => (
              <ScoreSheet key={nominee.id} round={round} nominee={nominee} />
            ))}
          </SheetSection>
        ) : null}
        <SheetSection title={t(round.decidedOn ? 'sections.nomineesAwarded' : 'sections.nominees')}>
          <NomineeTable
            round={round}
            nominees={round.nominees.filter(({ outcome }) => !round.decidedOn || outcome === 'awarded')}
          />
        </SheetSection>
        <PanelSection round={round} />
        <BallotSection round={round} />
        <ObjectionSection round={round} />
        <PaperSection round={round} />
      </Sheet>
      {verb ? <VerbDialog verb={verb} round={round} onClose={() => setVerb(undefined)} /> : null}
    </>
  );
}

export default function AwardRoundScreen() {
  const t = useTranslate(words);
  const { roundId = '' } = useScreenParameters();
  const query = useRound(roundId);
  return (
    <Page>
      <PageHeader
        title={query.data?.title ?? t('title')}
        lead={query.data?.session.name}
        back={{ label: t('title'), href: '/awards' }}
      />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(round) => <RoundSheet round={round} />}
      </Asked>
    </Page>
  );
}
