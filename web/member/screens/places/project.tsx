// One service project on the phone: steps, results, slips counted, and what a small sample may say.
import type { ProjectView } from '#instruments/places/contract';
import { Asked, useAct, useAsk, useDates, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import { Button, DefinitionList, Late, Page, PageHeader, Sheet, SheetSection, Stack, Tag } from '#web/ui';
import '../rows/rows.css';
import './places.css';
import * as words from './messages/index.ts';
import { ProjectVerbs } from './project-verbs.tsx';
import { usePlaceWords } from './say.ts';

interface Shown {
  project: ProjectView;
}

function Steps({ project }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const troubleText = useTroubleText();
  const reaching = useAct<{ id: string; input: object }>('places.reach-step');
  const mayReach = project.abilities.some(({ verb, isAllowed }) => verb === 'reach-step' && isAllowed);
  if (project.steps.length === 0) return null;
  return (
    <SheetSection title={t('steps')}>
      <ul className="member-rows">
        {project.steps.map(({ id, text, dueOn, reachedAt, isLate }) => (
          <li key={id} className="places-card">
            <span>{text}</span>
            <small>
              {reachedAt ? <Tag icon="check">{t('reached', { date: dates.momentShort(reachedAt) })}</Tag> : null}
              {!reachedAt && isLate ? <Late>{t('lateSince', { date: dates.day(dueOn) })}</Late> : null}
              {reachedAt || isLate ? null : t('until', { date: dates.day(dueOn) })}
            </small>
            {mayReach && !reachedAt ? (
              <Button
                icon="check"
                aria-label={`${say('places.verbs.reach-step')}：${text}`}
                pending={reaching.isPending}
                onClick={() => reaching.act({ id: project.id, input: { stepId: id } })}
              >
                {say('places.verbs.reach-step')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {troubleText(reaching) ? <p role="alert">{troubleText(reaching)}</p> : null}
    </SheetSection>
  );
}

function Content({ project }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const { sample, people } = project;
  const said = sample.answers
    ? t('sample', { asked: sample.asked, ...sample.answers })
    : t('sampleTooSmall', { asked: sample.asked });
  return (
    <>
      <PageHeader
        title={project.title}
        lead={say(`places.projectStates.${project.state}`)}
        back={{ label: t('projects'), href: '/places/projects' }}
      />
      <Stack gap={4}>
        <ProjectVerbs project={project} />
        <Sheet bleeds label={project.title}>
          <DefinitionList
            items={[
              { term: t('period'), value: `${dates.day(project.fromOn)} – ${dates.day(project.untilOn)}` },
              { term: t('people'), value: people.map(({ name }) => name).join('、') },
              { term: t('place'), value: project.place },
              { term: t('peopleHelped'), value: project.peopleHelped > 0 ? String(project.peopleHelped) : '' },
              { term: t('satisfaction'), value: sample.asked > 0 ? said : '' },
            ]}
          />
          <div className="ui-document places-text">{project.aim}</div>
          <Steps project={project} />
          {project.results ? (
            <SheetSection title={t('results')}>
              <div className="ui-document places-text">{project.results}</div>
            </SheetSection>
          ) : null}
          {project.lookBack ? (
            <SheetSection title={t('lookBack')}>
              <div className="ui-document places-text">{project.lookBack}</div>
            </SheetSection>
          ) : null}
        </Sheet>
      </Stack>
    </>
  );
}

export default function Project() {
  const { projectId = '' } = useScreenParameters();
  const query = useAsk<ProjectView>('places.project', { id: projectId });
  return (
    <Page width="form">
      <Asked query={query}>{(project) => <Content key={project.id} project={project} />}</Asked>
    </Page>
  );
}
