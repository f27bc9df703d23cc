// The committee under another version: plain counts, and who changes grade, in the order of names.
import { useState } from 'react';
import type { Overview, WhatIf, YearView } from '#instruments/assessments/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { DataTable, Link, Select, Skeleton, Stack } from '#web/ui';
import * as words from './messages/index.ts';

function Compared({ yearId, found }: { yearId: string; found: WhatIf }) {
  const t = useTranslate(words);
  const nameOf = (grade: string | null) => grade || t('noGrade');
  return (
    <Stack gap={4}>
      <DataTable
        caption={t('grades')}
        rows={found.grades}
        rowKey={({ name }) => name}
        columns={[
          { key: 'grade', header: t('columns.grade'), onPhone: 'title', cell: ({ name }) => nameOf(name) },
          { key: 'before', header: t('columns.before'), kind: 'number', cell: ({ before }) => before },
          { key: 'after', header: t('columns.after'), kind: 'number', cell: ({ after }) => after },
        ]}
      />
      <p>{t('whatIfChanges', { members: found.members, count: found.changes.length })}</p>
      {found.changes.length === 0 ? <p className="ui-soft">{t('whatIfNone')}</p> : null}
      <ul>
        {found.changes.map(({ personId, name, from, to }) => (
          <li key={personId}>
            <Link href={`/assessments/years/${yearId}/members/${personId}`}>{name}</Link>
            {`：${nameOf(from)} → ${nameOf(to)}`}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

export function WhatIfSection({ year }: { year: YearView }) {
  const t = useTranslate(words);
  const [rulesId, setRulesId] = useState('');
  const rules = useAsk<Overview>('assessments.overview').data?.rules ?? [];
  const others = rules.filter(({ id, state }) => id !== year.rules.id && state !== 'discarded');
  const found = useAsk<WhatIf>('assessments.what-if', { id: year.id, rulesId }, { isEnabled: rulesId !== '' });
  return (
    <Stack gap={4}>
      <p className="ui-soft">{t('whatIfLead')}</p>
      <Select
        label={t('whatIfChoose')}
        value={rulesId}
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setRulesId}
      />
      {rulesId ? (
        <Asked query={found} waiting={<Skeleton lines={4} />}>
          {(answer) => <Compared yearId={year.id} found={answer} />}
        </Asked>
      ) : null}
    </Stack>
  );
}
