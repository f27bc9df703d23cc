// One unit of an appraisal: its key proposals, its own report, the visits, its result, what it mended.
import type { DemocraticTarget, DemocraticView } from '#instruments/appraisals/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, Link, Stack, Tag } from '#web/ui';
import * as words from '../messages/index.ts';
import { Score } from '../score.tsx';
import { useAppraisalWords } from '../words.ts';

interface TargetProps {
  view: DemocraticView;
  target: DemocraticTarget;
}

function Result({ view, target }: TargetProps) {
  const t = useTranslate(words);
  const { result } = target;
  if (!result) return null;
  const groupName = (key: string) => view.groups.find((group) => group.key === key)?.name ?? key;
  const criterionName = (key: string) => view.plan?.criteria.find((one) => one.key === key)?.name ?? key;
  return (
    <DefinitionList
      items={[
        {
          term: t('target.byGroup'),
          value: result.groups
            .map(({ key, received, points }) =>
              t('target.groupPoints', { name: groupName(key), received, points: points ?? '—' }),
            )
            .join('；'),
        },
        {
          term: t('target.byCriterion'),
          value: result.criteria.map(({ key, mean }) => `${criterionName(key)} ${mean ?? '—'}`).join('；'),
        },
        { term: t('target.median'), value: result.median },
      ]}
    />
  );
}

function Reports({ target }: { target: DemocraticTarget }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  const { selfCheck, visits, rectification, evidence, recheck, feedback } = target;
  return (
    <DefinitionList
      items={[
        {
          term: t('target.selfCheck'),
          value: selfCheck ? (
            <>
              <span className="ui-document">{selfCheck.report}</span>
              <br />
              <span className="ui-soft ui-small">
                {selfCheck.by} · {dates.moment(selfCheck.at)}
              </span>
            </>
          ) : null,
        },
        ...visits.map(({ visitedOn, people, findings }) => ({
          term: t('target.visit', { date: dates.day(visitedOn) }),
          value: t('target.visitText', { people, findings }),
        })),
        { term: t('target.feedback'), value: feedback },
        {
          term: t('target.rectification'),
          value: rectification
            ? t('target.rectifyBy', { plan: rectification.plan, date: dates.day(rectification.rectifyBy) })
            : null,
        },
        { term: t('target.evidence'), value: evidence?.text },
        {
          term: t('target.recheck'),
          value: recheck ? `${say(`appraisals.findings.${recheck.finding}`)} · ${recheck.note}` : null,
        },
      ]}
    />
  );
}

export function Target({ view, target }: TargetProps) {
  const t = useTranslate(words);
  const { name, proposals, result, papers, isOwn } = target;
  return (
    <article className="appraisals-target">
      <header>
        <h3>
          {name} {isOwn ? <Tag>{t('target.own')}</Tag> : null}
        </h3>
        {result ? <Score score={result} /> : null}
      </header>
      <Stack gap={3}>
        <ul>
          {proposals.map(({ id, number, title }) => (
            <li key={id}>
              <Link href={`/proposals/${id}`}>
                <span className="ui-official-number">{number} </span>
                {title}
              </Link>
            </li>
          ))}
        </ul>
        {papers ? (
          <p className="ui-soft">
            {t('target.papers', {
              members: papers.members,
              received: papers.received ?? 0,
              isCounted: String(result !== null),
            })}
          </p>
        ) : null}
        <Result view={view} target={target} />
        <Reports target={target} />
      </Stack>
    </article>
  );
}
