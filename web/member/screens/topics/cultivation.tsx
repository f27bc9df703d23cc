// One cultivation on the phone: what is next, advice to answer, notes, and the proposal it becomes.
import type { CultivationView } from '#instruments/topics/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Late, Link, Page, PageHeader, Sheet, SheetSection, Stack, Tag } from '#web/ui';
import './topics.css';
import { AdviceRow } from './cultivation-advice.tsx';
import { CultivationVerbs, ReachButton } from './cultivation-verbs.tsx';
import * as words from './messages/index.ts';
import { NoteRow } from './note-row.tsx';
import { useTopicWords } from './say.ts';

interface Shown {
  cultivation: CultivationView;
}

function Steps({ cultivation }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  if (cultivation.milestones.length === 0) return null;
  return (
    <SheetSection title={t('steps')}>
      <ul className="member-rows">
        {cultivation.milestones.map((milestone) => (
          <li key={milestone.id} className="topics-card">
            <span>{milestone.text}</span>
            {milestone.reachedAt ? (
              <small>
                <Tag icon="check">{t('reached', { date: dates.momentShort(milestone.reachedAt) })}</Tag>
              </small>
            ) : (
              <>
                <small>
                  {milestone.isLate ? (
                    <Late>{t('lateSince', { date: dates.day(milestone.dueOn) })}</Late>
                  ) : (
                    t('until', { date: dates.day(milestone.dueOn) })
                  )}
                </small>
                <ReachButton cultivation={cultivation} milestone={milestone} />
              </>
            )}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

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
          ...{ term: say(`topics.relations.${relation}`), value: names(relation) },
        })),
        ...cultivation.proposals.map(({ id, title, state }) => ({
          term: t('proposal'),
          value: <Link href={state === 'draft' ? `/write/${id}` : `/cases/${id}`}>{title || t('untitled')}</Link>,
        })),
        { term: t('setAsideReason'), value: cultivation.state === 'set-aside' ? cultivation.reason : '' },
      ]}
    />
  );
}

function Content({ cultivation }: Shown) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const { advice, notes } = cultivation;
  return (
    <>
      <PageHeader
        title={cultivation.title}
        lead={say(`topics.states.${cultivation.state}`)}
        back={{ label: t('cultivations'), href: '/topics/cultivations' }}
      />
      <Stack gap={4}>
        <CultivationVerbs cultivation={cultivation} />
        <Sheet bleeds label={cultivation.title}>
          <About cultivation={cultivation} />
          {cultivation.idea ? (
            <SheetSection title={t('idea')}>
              <div className="ui-document topics-text">{cultivation.idea}</div>
            </SheetSection>
          ) : null}
          <Steps cultivation={cultivation} />
          {advice && advice.length > 0 ? (
            <SheetSection title={t('advice')}>
              <ul className="member-rows">
                {advice.map((one) => (
                  <AdviceRow key={one.id} advice={one} cultivation={cultivation} />
                ))}
              </ul>
            </SheetSection>
          ) : null}
          <SheetSection title={t('notes')}>
            {notes && notes.length > 0 ? null : <p className="ui-soft">{t('noNotes')}</p>}
            <ul className="member-rows">
              {(notes ?? []).map((note) => (
                <NoteRow key={note.id} note={note} />
              ))}
            </ul>
          </SheetSection>
        </Sheet>
      </Stack>
    </>
  );
}

export default function Cultivation() {
  const { cultivationId = '' } = useScreenParameters();
  const query = useAsk<CultivationView>('topics.cultivation', { id: cultivationId });
  return (
    <Page width="form">
      <Asked query={query}>{(cultivation) => <Content key={cultivation.id} cultivation={cultivation} />}</Asked>
    </Page>
  );
}
