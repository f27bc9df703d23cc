// One first item: where it was dealt with, and which meetings went without it.
import type { PlacingView, StudyTopicView } from '#instruments/studies/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { DefinitionList, Late, Link, SheetSection, Skeleton, Tag } from '#web/ui';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useStudyTopic, useStudyWords } from '../asks.ts';
import { Verbs } from '../form/verbs.tsx';
import * as words from '../messages/index.ts';
import '../studies.css';
import { FirstForm } from './first-form.tsx';

export function FirstSheet({ id }: { id: string }) {
  const query = useStudyTopic(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={10} />}>
      {(topic) => <FirstContent topic={topic} />}
    </Asked>
  );
}

function Standing({ placing }: { placing: PlacingView }) {
  const say = useStudyWords();
  const text = say(`studies.placings.${placing.standing}`);
  if (placing.standing === 'lacking') return <Late>{text}</Late>;
  return placing.standing === 'dealt-with' ? <Tag icon="check">{text}</Tag> : <Tag>{text}</Tag>;
}

function Placings({ topic }: { topic: StudyTopicView }) {
  const t = useTranslate(words);
  const dates = useDates();
  if (topic.placings.length === 0) return <p className="ui-soft">{t('noPlacings')}</p>;
  return (
    <ul className="studies-list">
      {topic.placings.map((placing) => (
        <li key={placing.gatheringId}>
          <span className="studies-row">
            <Link href={`/activities/${placing.gatheringId}`}>{placing.title}</Link>
            <Standing placing={placing} />
          </span>
          <small>
            {t(`kinds.${placing.kind}`)} · {dates.momentShort(placing.startsAt)}
          </small>
        </li>
      ))}
    </ul>
  );
}

function FirstContent({ topic }: { topic: StudyTopicView }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const source = topic.sourceOn ? `${topic.source}（${dates.day(topic.sourceOn)}）` : topic.source;
  const until = topic.untilOn ? dates.day(topic.untilOn) : t('openEnd');
  const verbs = (
    <Verbs
      target={topic}
      abilities={topic.abilities}
      shapes={[
        { verb: 'save-topic', shortcut: 'e', form: (close) => <FirstForm topic={topic} onClose={close} /> },
        { verb: 'end-topic' },
      ]}
    />
  );
  return (
    <OpenSheet title={topic.title} lead={say(`studies.states.${topic.state}`)} verbs={verbs}>
      <DefinitionList
        items={[
          { term: t('fields.source'), value: source },
          { term: t('period'), value: `${dates.day(topic.fromOn)} — ${until}` },
          { term: t('fields.meetings'), value: topic.gatheringKinds.map((kind) => t(`kinds.${kind}`)).join('、') },
          { term: t('fields.materials'), value: topic.materials },
        ]}
      />
      <SheetSection title={t('placings')}>
        <Placings topic={topic} />
      </SheetSection>
    </OpenSheet>
  );
}
