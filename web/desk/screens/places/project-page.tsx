// One service project: aim, people, steps, results, what those helped think of it.
import type { ProjectView } from '#instruments/places/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Late, Page, SheetSection, Skeleton, Tag } from '#web/ui';
import { StepsForm } from '../forms/steps-form.tsx';
import { Verbs } from '../forms/verbs.tsx';
import { AloneSheet } from '../frames/alone-sheet.tsx';
import * as words from './messages/index.ts';
import { ProjectForm, ResultsForm, SlipsForm } from './project-forms.tsx';
import { useSampleText } from './projects-tab.tsx';
import { usePlaceWords } from './say.ts';
import { Happened } from './timeline.tsx';
import './places.css';

interface Shown {
  project: ProjectView;
}

function Steps({ project: { steps } }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  if (steps.length === 0) return null;
  return (
    <SheetSection title={t('steps')}>
      <ul className="places-list">
        {steps.map(({ id, text, dueOn, reachedAt, isLate }) => (
          <li key={id}>
            {text}
            <small>
              {reachedAt ? <Tag icon="check">{t('reached', { date: dates.momentShort(reachedAt) })}</Tag> : null}
              {!reachedAt && isLate ? <Late>{t('lateSince', { date: dates.day(dueOn) })}</Late> : null}
              {reachedAt || isLate ? null : t('until', { date: dates.day(dueOn) })}
            </small>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

function ProjectSteps({ project, onClose }: Shown & { onClose: () => void }) {
  const say = usePlaceWords();
  return (
    <StepsForm
      act="places.set-steps"
      title={say('places.verbs.set-steps')}
      target={project}
      steps={project.steps}
      inputOf={(steps) => ({ steps })}
      onClose={onClose}
    />
  );
}

function Text({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <SheetSection title={title}>
      <div className="ui-document places-text">{text}</div>
    </SheetSection>
  );
}

function Content({ project }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const sampleText = useSampleText();
  const of = { project };
  const verbs = (
    <Verbs
      instrument="places"
      target={project}
      abilities={project.abilities}
      say={say}
      shapes={[
        { verb: 'start-project', kind: 'primary' },
        {
          verb: 'finish-project',
          kind: 'primary',
          form: (close) => <ResultsForm {...of} verb="finish-project" onClose={close} />,
        },
        { verb: 'note-results', form: (close) => <ResultsForm {...of} verb="note-results" onClose={close} /> },
        { verb: 'count-slips', form: (close) => <SlipsForm {...of} onClose={close} /> },
        { verb: 'save-project', form: (close) => <ProjectForm {...of} onClose={close} /> },
        { verb: 'set-steps', form: (close) => <ProjectSteps {...of} onClose={close} /> },
        { verb: 'look-back', field: 'lookBack' },
        { verb: 'cancel-project', field: 'reason', kind: 'danger' },
      ]}
    />
  );
  const state = say(`places.projectStates.${project.state}`);
  return (
    <AloneSheet back="/places?tab=projects" title={project.title} lead={state} verbs={verbs}>
      <DefinitionList
        items={[
          { term: t('period'), value: `${dates.day(project.fromOn)} – ${dates.day(project.untilOn)}` },
          ...project.people.map(({ name, part }) => ({ term: say(`places.parts.${part}`), value: name })),
          { term: t('fields.place'), value: project.place },
          { term: t('fields.peopleHelped'), value: project.peopleHelped > 0 ? String(project.peopleHelped) : '' },
          { term: t('fields.satisfaction'), value: sampleText(project.sample) },
          { term: t('reason'), value: project.reason },
        ]}
      />
      <Text title={t('aim')} text={project.aim} />
      <Steps project={project} />
      <Text title={t('results')} text={project.results} />
      <Text title={t('lookBack')} text={project.lookBack} />
      <Happened entries={project.timeline} say={say as never} />
    </AloneSheet>
  );
}

export default function ProjectPage() {
  const { projectId = '' } = useScreenParameters();
  const query = useAsk<ProjectView>('places.project', { id: projectId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={10} />
        </Page>
      }
    >
      {(project) => <Content key={project.id} project={project} />}
    </Asked>
  );
}
