// Matters raised at places, and those handed to the office.
import { type MatterList, matterShows } from '#instruments/places/contract';
import { Asked, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, Row, Select, Stack } from '#web/ui';
import { MatterTable } from './matter-table.tsx';
import * as words from './messages/index.ts';

export function MattersTab() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const show = matterShows.find((one) => one === search.show) ?? 'open';
  const query = useAsk<MatterList>('places.matters', { show }, { keepsPrevious: true });
  return (
    <Stack gap={4}>
      <Row gap={3} justify="between">
        <Select
          label={t('state')}
          isLabelHidden
          emptyLabel={null}
          value={show}
          options={matterShows.map((value) => ({
            value,
            label: `${t(`shows.${value}`)}（${query.data?.counts[value] ?? 0}）`,
          }))}
          onChange={(value) => changeSearch({ show: value === 'open' ? undefined : value })}
        />
        <ButtonLink icon="download" href={`/api/places/matters.xlsx?show=${show}`} download>
          {t('export')}
        </ButtonLink>
      </Row>
      <Asked query={query}>{({ items }) => <MatterTable items={items} />}</Asked>
    </Stack>
  );
}
