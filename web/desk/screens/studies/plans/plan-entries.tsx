// The entries of a plan with what was held for each; an entry leads to a gathering, linked or newly called.
import { useState } from 'react';
import type { PlanEntryView, PlanView } from '#instruments/studies/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, ButtonLink, Late, Link, Row, Tag, TroubleLine } from '#web/ui';
import { useStudyWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { LinkForm } from './link-form.tsx';
import { newGatheringHref } from './new-gathering-href.ts';

interface Shown {
  plan: PlanView;
  entry: PlanEntryView;
}

function Progress({ entry }: { entry: PlanEntryView }) {
  const say = useStudyWords();
  const text = say(`studies.progress.${entry.progress}`);
  if (entry.progress === 'overdue') return <Late>{text}</Late>;
  return entry.progress === 'held' ? <Tag icon="check">{text}</Tag> : <Tag>{text}</Tag>;
}

function Gatherings({ plan, entry, mayLink }: Shown & { mayLink: boolean }) {
  const t = useTranslate(words);
  const dates = useDates();
  const troubleText = useTroubleText();
  const unlinking = useAct<{ id: string; input: object }>('studies.unlink-gathering');
  return (
    <>
      {entry.gatherings.map(({ id, title, startsAt }) => (
        <small key={id} className="studies-row">
          <span>
            <Link href={`/activities/${id}`}>{title}</Link>　{dates.momentShort(startsAt)}
          </span>
          {mayLink ? (
            <Button
              size="small"
              kind="quiet"
              aria-label={t('unlinkOf', { title })}
              pending={unlinking.isPending}
              onClick={() => unlinking.act({ id: plan.id, input: { entryId: entry.id, gatheringId: id } })}
            >
              {t('unlink')}
            </Button>
          ) : null}
        </small>
      ))}
      <TroubleLine>{troubleText(unlinking)}</TroubleLine>
    </>
  );
}

function Entry({ plan, entry }: Shown) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const [isLinking, setIsLinking] = useState(false);
  const mayLink = plan.abilities.some(({ verb, isAllowed }) => verb === 'link-gathering' && isAllowed);
  const when = entry.month === null ? say(`studies.quarters.q${entry.quarter}`) : t('monthIs', { month: entry.month });
  return (
    <li>
      <span className="studies-row">
        <strong>{entry.topic}</strong>
        <Progress entry={entry} />
      </span>
      <small>
        {[
          ...[when, say(`studies.rungs.${entry.rung}`), say(`studies.cohorts.${entry.cohort}`)],
          t('hoursAre', { hours: entry.hours }),
        ].join(' · ')}
      </small>
      {entry.materials ? <small className="studies-text">{t('materialsAre', { text: entry.materials })}</small> : null}
      <Gatherings plan={plan} entry={entry} mayLink={mayLink} />
      {mayLink ? (
        <Row gap={2}>
          <Button size="small" aria-label={t('linkOf', { topic: entry.topic })} onClick={() => setIsLinking(true)}>
            {say('studies.verbs.link-gathering')}
          </Button>
          <ButtonLink size="small" href={newGatheringHref(entry)} aria-label={t('callOf', { topic: entry.topic })}>
            {t('call')}
          </ButtonLink>
        </Row>
      ) : null}
      {isLinking ? <LinkForm plan={plan} entry={entry} onClose={() => setIsLinking(false)} /> : null}
    </li>
  );
}

export function PlanEntries({ plan }: { plan: PlanView }) {
  const t = useTranslate(words);
  if (plan.entries.length === 0) return <p className="ui-soft">{t('noEntries')}</p>;
  return (
    <ol className="studies-list">
      {plan.entries.map((entry) => (
        <Entry key={entry.id} plan={plan} entry={entry} />
      ))}
    </ol>
  );
}
