// One issue: how it goes, what is said, all voices with why they stand here, what was corrected, what was made of it.
import { useState } from 'react';
import type { CorrectionView, IssueView } from '#instruments/barometer/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import {
  Button,
  DefinitionList,
  Icon,
  Link,
  Page,
  PageHeader,
  Sheet,
  SheetSection,
  Skeleton,
  Stack,
  Timeline,
} from '#web/ui';
import { Verbs } from '../forms/verbs.tsx';
import './barometer.css';
import { MergeForm, RenameForm, UndoForm } from './forms.tsx';
import { grownHref } from './grown-href.ts';
import * as words from './messages/index.ts';
import { useBarometerWords } from './say.ts';
import { CommissionForm, TopicForm } from './use-forms.tsx';
import { VoiceTable } from './voice-table.tsx';
import { Trend } from './week-bars.tsx';

interface Shown {
  issue: IssueView;
}

function Corrections({ issue }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  const [undoing, setUndoing] = useState<CorrectionView | null>(null);
  const whatOf = ({ kind, voices, name }: CorrectionView) => {
    const key = kind === 'taken-out' ? 'takenOut' : kind;
    return t.dynamic(`said.${key}`, { voices, name });
  };
  const mayUndo = issue.abilities.some(({ verb, isAllowed }) => verb === 'undo-correction' && isAllowed);
  if (issue.corrections.length === 0) return null;
  return (
    <SheetSection title={t('corrections')}>
      <ul className="barometer-corrections">
        {issue.corrections.map((correction) => (
          <li key={correction.id}>
            <span>
              {`${whatOf(correction)} · ${correction.by} · ${dates.moment(correction.at)}`}
              {correction.isUndone ? `（${t('undone')}）` : ''}
            </span>
            {mayUndo && correction.mayUndo ? <Button onClick={() => setUndoing(correction)}>{t('undo')}</Button> : null}
          </li>
        ))}
      </ul>
      {undoing ? (
        <UndoForm issue={issue} correction={undoing} what={whatOf(undoing)} onClose={() => setUndoing(null)} />
      ) : null}
    </SheetSection>
  );
}

function Because({ issue }: Shown) {
  const t = useTranslate(words);
  return (
    <SheetSection title={t('because')}>
      {issue.shared.length === 0 ? <p>{t('noShared')}</p> : null}
      <ul className="barometer-shared">
        {issue.shared.map(({ phrase, voices }) => (
          <li key={phrase}>
            {t('sharedPhrase', { phrase })} <small>{t('sharedBy', { voices })}</small>
          </li>
        ))}
      </ul>
      <p className="ui-soft ui-small">{t('becauseHint')}</p>
    </SheetSection>
  );
}

function Examples({ issue }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <SheetSection title={t('examples')}>
      {issue.examples.length === 0 ? <p>{t('noExamples')}</p> : null}
      <ul className="barometer-examples">
        {issue.examples.map(({ sentence, day }) => (
          <li key={sentence}>
            <blockquote>{sentence}</blockquote>
            <small>{dates.day(day)}</small>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

function Happened({ issue }: Shown) {
  const t = useTranslate(words);
  const say = useBarometerWords();
  const dates = useDates();
  return (
    <SheetSection title={t('timeline')}>
      <Timeline
        label={t('timeline')}
        entries={issue.timeline.map(({ at, name, actor, voices }, index) => ({
          ...{ key: `${at} ${index}`, at, atText: dates.moment(at), who: actor },
          what: say(`events.${name}`, { voices: voices ?? '' }),
        }))}
      />
    </SheetSection>
  );
}

function Facts({ issue }: Shown) {
  const t = useTranslate(words);
  const say = useBarometerWords();
  const dates = useDates();
  return (
    <DefinitionList
      items={[
        { term: t('size'), value: issue.size },
        { term: t('place'), value: issue.place ?? '' },
        { term: t('firstOn'), value: issue.firstOn ? dates.day(issue.firstOn) : '' },
        { term: t('lastOn'), value: issue.lastOn ? dates.day(issue.lastOn) : '' },
        ...issue.grown.map(({ id, kind, title }) => ({
          term: say(`barometer.grown.${kind}`),
          value: <Link href={grownHref(kind, id)}>{title}</Link>,
        })),
        ...(issue.mergedInto
          ? [
              {
                term: t('mergedInto'),
                value: <Link href={`/barometer/${issue.mergedInto.id}`}>{issue.mergedInto.name}</Link>,
              },
            ]
          : []),
      ]}
    />
  );
}

function Content({ issue }: Shown) {
  const t = useTranslate(words);
  const say = useBarometerWords();
  return (
    <Page width="whole">
      <nav className="desk-back" aria-label={t('back')} data-screen-only>
        <Link href="/barometer">
          <Icon name="left" size={16} />
          {t('back')}
        </Link>
      </nav>
      <div className="barometer-sheet">
        <Stack gap={4}>
          <PageHeader title={issue.name} lead={say(`barometer.states.${issue.state}`)} />
          <Sheet bleeds>
            <Verbs
              instrument="barometer"
              target={issue}
              abilities={issue.abilities}
              say={say}
              shapes={[
                { verb: 'make-topic', kind: 'primary', form: (close) => <TopicForm issue={issue} onClose={close} /> },
                { verb: 'make-commission', form: (close) => <CommissionForm issue={issue} onClose={close} /> },
                { verb: 'rename-issue', form: (close) => <RenameForm issue={issue} onClose={close} /> },
                { verb: 'merge-into', form: (close) => <MergeForm issue={issue} onClose={close} /> },
              ]}
            />
            <Facts issue={issue} />
            <SheetSection title={t('trend')}>
              <Trend weeks={issue.weeks} trend={issue.trend} />
            </SheetSection>
            <Because issue={issue} />
            <Examples issue={issue} />
            <VoiceTable issue={issue} />
            <Corrections issue={issue} />
            <Happened issue={issue} />
          </Sheet>
        </Stack>
      </div>
    </Page>
  );
}

export default function IssuePage() {
  const { issueId = '' } = useScreenParameters();
  const query = useAsk<IssueView>('barometer.issue', { id: issueId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={10} />
        </Page>
      }
    >
      {(issue) => <Content key={issue.id} issue={issue} />}
    </Asked>
  );
}
