// The plan as it was fixed: purpose, criteria, groups with weights, who steps back, and the digest of it all.
import type { DemocraticView } from '#instruments/appraisals/contract';
import { useDates, useTranslate } from '#web/client';
import { DataTable, DefinitionList, SheetSection, Stack } from '#web/ui';
import * as words from '../messages/index.ts';
import { useCriterionLabel } from '../two-way/use-criterion-label.ts';
import { useAppraisalWords } from '../words.ts';

function Groups({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  return (
    <DataTable
      caption={t('plan.groups')}
      isCaptionShown
      rows={view.groups}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: t('plan.group'), onPhone: 'title', cell: ({ name }) => name },
        { key: 'weight', header: t('plan.weight'), kind: 'number', cell: ({ weight }) => `${weight}%` },
        { key: 'members', header: t('plan.members'), kind: 'number', cell: ({ members }) => members },
      ]}
    />
  );
}

function Criteria({ view }: { view: DemocraticView }) {
  const labelOf = useCriterionLabel();
  return (
    <table className="appraisals-sum">
      <tbody>
        {(view.plan?.criteria ?? []).map(({ key, name, guide, most }) => (
          <tr key={key}>
            <th scope="row">
              {labelOf({ name, least: 0, most })}
              {guide ? <div className="ui-soft ui-small">{guide}</div> : null}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PlanView({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  return (
    <SheetSection title={t('plan.title')}>
      <Stack gap={5}>
        <DefinitionList
          items={[
            { term: t('democratic.purpose'), value: view.purpose },
            { term: t('plan.decision'), value: view.decision },
            { term: t('plan.selfChecksDueOn'), value: view.selfChecksDueOn ? dates.day(view.selfChecksDueOn) : null },
            {
              term: t('plan.digest'),
              value: view.planDigest ? <span className="appraisals-digest">{view.planDigest}</span> : null,
            },
            { term: t('texts.close'), value: view.conclusion },
          ]}
        />
        {view.plan ? (
          <>
            <Criteria view={view} />
            <Groups view={view} />
          </>
        ) : (
          <p className="ui-soft">{t('plan.none')}</p>
        )}
        {view.exclusions.length > 0 ? (
          <div>
            <h3>{t('plan.exclusions')}</h3>
            <ul>
              {view.exclusions.map(({ person, unitId, unit, reason }) => (
                <li key={person + unitId}>
                  {t('plan.exclusion', { person, unit, reason: say(`appraisals.conflicts.${reason}`) })}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Stack>
    </SheetSection>
  );
}
