// The ledger of instructions: for the office all, for a unit its own.
import { type InstructionList, instructionShows } from '#instruments/information-reports/contract';
import { Asked, useAsk, useDates, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, DataTable, EmptyState, Row, Select, Stack } from '#web/ui';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

export function InstructionsTab() {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  const [search, changeSearch] = useScreenSearch();
  const show = instructionShows.find((one) => one === search.show) ?? 'open';
  const query = useAsk<InstructionList>(
    'information-reports.instructions',
    { show, limit: 100 },
    { keepsPrevious: true },
  );
  return (
    <Stack gap={4}>
      <Row gap={3} justify="between">
        <Select
          label={t('show')}
          isLabelHidden
          emptyLabel={null}
          value={show}
          options={instructionShows.map((value) => ({
            value,
            label: `${t(`instructionShows.${value}`)}（${query.data?.counts[value] ?? 0}）`,
          }))}
          onChange={(value) => changeSearch({ show: value === 'open' ? undefined : value })}
        />
        <ButtonLink icon="download" href={`/api/information-reports/instructions.xlsx?show=${show}`} download>
          {t('export')}
        </ButtonLink>
      </Row>
      <Asked query={query}>
        {({ items }) => (
          <DataTable
            caption={t('tabs.instructions')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/information-reports/instructions/${id}`}
            empty={<EmptyState title={t('noInstructions')}>{t('noInstructionsHint')}</EmptyState>}
            columns={[
              { key: 'title', header: t('subject'), onPhone: 'title', cell: ({ title }) => title },
              { key: 'number', header: t('number'), kind: 'code', cell: ({ issueNumber }) => issueNumber },
              { key: 'leader', header: t('leaderShort'), cell: ({ leader }) => leader },
              { key: 'level', header: t('level'), cell: ({ level }) => say(`information-reports.levels.${level}`) },
              { key: 'on', header: t('givenOn'), kind: 'date', cell: ({ givenOn }) => dates.day(givenOn) },
              {
                key: 'state',
                header: t('state'),
                cell: ({ state }) => say(`information-reports.informationInstructionStates.${state}`),
              },
              { key: 'unit', header: t('unit'), cell: ({ unit }) => unit },
              { key: 'due', header: t('dueOn'), kind: 'date', cell: ({ dueOn }) => (dueOn ? dates.day(dueOn) : '') },
            ]}
          />
        )}
      </Asked>
    </Stack>
  );
}
