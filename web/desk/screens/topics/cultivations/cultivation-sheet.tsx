// One cultivation: idea, team, steps, and for the team its notes and advice.
import type { CultivationView } from '#instruments/topics/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { DefinitionList, Late, Link, SheetSection, Skeleton, Tag, Timeline } from '#web/ui';
import { StepsForm } from '../../forms/steps-form.tsx';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useCultivation, useTopicWords } from '../asks.ts';
import { Verbs } from '../form/verbs.tsx';
import * as words from '../messages/index.ts';
import '../topics.css';
import { AdviceForm, IdeaForm, TeamForm } from './cultivation-forms.tsx';
import { NoteForm } from './note-form.tsx';
import { TeamWriting } from './team-writing.tsx';

export function CultivationSheet({ id }: { id: string }) {
  const query = useCultivation(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={12} />}>
      {(cultivation) => <CultivationContent cultivation={cultivation} />}
    </Asked>
  );
}

interface Shown {
  cultivation: CultivationView;
}

function CultivationVerbs({ cultivation }: Shown) {
  const of = { cultivation };
  return (
    <Verbs
      target={cultivation}
      abilities={cultivation.abilities}
      shapes={[
        { verb: 'take-in', kind: 'primary', form: (onClose) => <TeamForm {...of} act="take-in" onClose={onClose} /> },
        {
          verb: 'write-note',
          kind: 'primary',
          shortcut: 'e',
          form: (onClose) => <NoteForm {...of} onClose={onClose} />,
        },
        { verb: 'give-advice', shortcut: 'a', form: (onClose) => <AdviceForm {...of} onClose={onClose} /> },
        { verb: 'set-milestones', form: (onClose) => <Milestones {...of} onClose={onClose} /> },
        { verb: 'name-team', form: (onClose) => <TeamForm {...of} act="name-team" onClose={onClose} /> },
        { verb: 'save-idea', form: (onClose) => <IdeaForm {...of} onClose={onClose} /> },
        { verb: 'mature' },
        { verb: 'conclude-as-proposal', kind: 'official' },
        { verb: 'resume-growing', field: 'reason', isOptional: true },
        { verb: 'set-aside', field: 'reason', kind: 'danger' },
      ]}
    />
  );
}

function Milestones({ cultivation, onClose }: Shown & { onClose: () => void }) {
  const say = useTopicWords();
  return (
    <StepsForm
      act="topics.set-milestones"
      title={say('topics.verbs.set-milestones')}
      target={cultivation}
      steps={cultivation.milestones}
      inputOf={(milestones) => ({ milestones })}
      onClose={onClose}
    />
  );
}

const sourceHref: Readonly<Record<string, string>> = { 'topic-call': 'calls', 'topic-clue': 'clues' };

function About({ cultivation }: Shown) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const names = (relation: string) =>
    cultivation.team
      .filter((one) => one.relation === relation)
      .map(({ name }) => name)
      .join('、');
  return (
    <DefinitionList
      items={[
        ...(['author', 'coach', 'keeper'] as const).map((relation) => ({
          term: say(`topics.relations.${relation}`),
          value: names(relation),
        })),
        ...cultivation.sources.map(({ id, kind, title }) => ({
          term: t('grownFrom'),
          value: <Link href={`/topics/${sourceHref[kind] ?? 'calls'}/${id}`}>{title}</Link>,
        })),
        ...cultivation.proposals.map(({ id, title, number }) => ({
          term: t('proposal'),
          value: <Link href={`/proposals/${id}`}>{number ? `${number}　${title}` : title || t('untitled')}</Link>,
        })),
        { term: t('setAsideReason'), value: cultivation.state === 'set-aside' ? cultivation.reason : '' },
      ]}
    />
  );
}

function Steps({ cultivation: { milestones } }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  if (milestones.length === 0) return null;
  return (
    <SheetSection title={t('steps')}>
      <ul className="topics-list">
        {milestones.map(({ id, text, dueOn, reachedAt, isLate }) => (
          <li key={id}>
            {text}
            <small>
              {reachedAt ? (
                <Tag icon="check">{t('reached', { date: dates.momentShort(reachedAt) })}</Tag>
              ) : isLate ? (
                <Late>{t('lateSince', { date: dates.day(dueOn) })}</Late>
              ) : (
                t('until', { date: dates.day(dueOn) })
              )}
            </small>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

function CultivationContent({ cultivation }: Shown) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const verbs = <CultivationVerbs cultivation={cultivation} />;
  return (
    <OpenSheet title={cultivation.title} lead={say(`topics.states.${cultivation.state}`)} verbs={verbs}>
      <About cultivation={cultivation} />
      {cultivation.idea ? (
        <SheetSection title={t('fields.idea')}>
          <div className="ui-document topics-text">{cultivation.idea}</div>
        </SheetSection>
      ) : null}
      <Steps cultivation={cultivation} />
      <TeamWriting cultivation={cultivation} />
      {cultivation.timeline.length > 0 ? (
        <SheetSection title={t('timeline')}>
          <Timeline
            label={t('timeline')}
            entries={cultivation.timeline.map(({ at, name, actor }) => ({
              ...{ key: at + name, at, atText: dates.moment(at), who: actor },
              what: say(`events.${name}`, { reason: '' }).replace(/[：:]\s*$/, ''),
            }))}
          />
        </SheetSection>
      ) : null}
    </OpenSheet>
  );
}
