// Above the list: which matters, on whose desk, in what order, and the list to take away.
import { desks, type MatterList, type Show, shows } from '#kernel/supervision/contract';
import { searchOf, useTranslate } from '#web/client';
import { ButtonLink, Row, Segments, Select } from '#web/ui';
import '../proposals/list/list-head.css';
import { type Looking, orders } from './address.ts';
import * as words from './messages/index.ts';
import { useSupervisionWords } from './use-supervision-words.ts';

export interface ListHeadProps {
  looking: Looking;
  counts: MatterList['counts'] | undefined;
  /** A unit has its own desk alone. */
  isOffice: boolean;
  onChange: (changes: Partial<Looking>) => void;
}

export function ListHead({ looking, counts, isOffice, onChange }: ListHeadProps) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const label = (show: Show) => {
    const name = t(show === 'today' && !isOffice ? 'shows.mine' : `shows.${show}`);
    return counts ? t('shows.counted', { name, count: counts[show] }) : name;
  };
  return (
    <div className="desk-list-head">
      <h1>{t('title')}</h1>
      <p className="ui-soft ui-small">{t(isOffice ? 'lead' : 'leadOfUnit')}</p>
      <div className="desk-list-selects">
        <Select
          label={t('show')}
          isLabelHidden
          emptyLabel={null}
          value={looking.show}
          options={shows.map((show) => ({ value: show, label: label(show) }))}
          onChange={(show) => onChange({ show })}
        />
        {isOffice ? (
          <Select
            label={t('desk')}
            isLabelHidden
            emptyLabel={t('everyDesk')}
            value={looking.desk ?? ''}
            options={desks.map((desk) => ({ value: desk, label: say(`supervision.desks.${desk}`) }))}
            onChange={(desk) => onChange({ desk: desk || undefined })}
          />
        ) : null}
      </div>
      <Row justify="between" gap={2}>
        <Segments
          label={t('order')}
          value={looking.order}
          options={orders.map((order) => ({ value: order, label: t(`orders.${order}`) }))}
          onChange={(order) => onChange({ order })}
        />
        <ButtonLink
          kind="quiet"
          size="small"
          icon="download"
          href={`/api/supervision/list.xlsx${searchOf({ show: looking.show, desk: looking.desk })}`}
          download
        >
          {t('export')}
        </ButtonLink>
      </Row>
    </div>
  );
}
