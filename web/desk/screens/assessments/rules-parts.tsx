// The rules as a jurist reads them.
import type { RulesView } from '#instruments/assessments/contract';
import { useTranslate } from '#web/client';
import { DataTable, DefinitionList, SheetSection } from '#web/ui';
import * as words from './messages/index.ts';

export function ReadableRules({ rules }: { rules: RulesView }) {
  const t = useTranslate(words);
  const { general, lines, classes, others, grades, unwritten, source } = rules;
  return (
    <>
      <SheetSection title={t('general')}>
        {source ? <p className="ui-soft">{source}</p> : null}
        {general.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {unwritten.length > 0 ? <p className="ui-soft">{t('unwritten', { kinds: unwritten.join('、') })}</p> : null}
      </SheetSection>
      <SheetSection title={t('readable')}>
        <DataTable
          caption={t('readable')}
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            { key: 'item', header: t('columns.item'), onPhone: 'title', cell: ({ name }) => name },
            { key: 'class', header: t('columns.className'), cell: ({ className }) => className },
            { key: 'counts', header: t('columns.counts'), cell: ({ counts }) => counts },
            { key: 'points', header: t('columns.points'), cell: ({ points }) => points },
            { key: 'limits', header: t('columns.limits'), cell: ({ limits }) => limits },
          ]}
        />
      </SheetSection>
      {classes.length > 0 ? (
        <SheetSection title={t('classes')}>
          <DefinitionList items={classes.map(({ name, limits }) => ({ term: name, value: limits }))} />
        </SheetSection>
      ) : null}
      {others.length > 0 ? (
        <SheetSection title={t('others')}>
          <DefinitionList items={others.map(({ heading, text }) => ({ term: heading, value: text }))} />
        </SheetSection>
      ) : null}
      {grades.length > 0 ? (
        <SheetSection title={t('grades')}>
          <DefinitionList items={grades.map(({ name, text }) => ({ term: name, value: text }))} />
        </SheetSection>
      ) : null}
    </>
  );
}
