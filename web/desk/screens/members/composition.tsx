// Who the members are, in plain bars with their numbers.
import type { Composition, CompositionTable, MemberFrame } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { Asked, searchOf, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { BarList, ButtonLink, Select, Sheet, Skeleton } from '#web/ui';
import * as words from './messages/index.ts';

function Table({ table }: { table: CompositionTable }) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const known = members.zhCN.members.composition.rows;
  const label = (key: string) => (key in known ? say.dynamic(`members.composition.rows.${key}`) : key);
  const title = say(`members.composition.tables.${table.key}`);
  return (
    <BarList
      caption={title}
      labelHeader={title}
      valueHeader={t('barsHeader')}
      bars={table.rows.map(({ key, count, percent }) => ({
        key,
        label: label(key),
        value: count ?? 0,
        valueText: count === null ? t('few') : `${count}（${percent}%）`,
      }))}
    />
  );
}

export function CompositionPanel({ frame }: { frame: MemberFrame }) {
  const t = useTranslate(words);
  const [{ termId }, changeSearch] = useScreenSearch();
  const current = frame.terms.find(({ isCurrent }) => isCurrent)?.id ?? '';
  const query = useAsk<Composition>('members.composition', { termId }, { keepsPrevious: true });
  return (
    <>
      <div className="members-bar">
        <Select
          label={t('fields.term')}
          emptyLabel={null}
          value={termId ?? current}
          options={frame.terms.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => changeSearch({ termId: value === current ? undefined : value })}
        />
        <ButtonLink
          size="small"
          icon="download"
          href={`/api/members/composition.xlsx${searchOf({ termId })}`}
          download=""
        >
          {t('export')}
        </ButtonLink>
      </div>
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={14} />}>
          {({ total, tables }) => (
            <>
              <p className="members-ratio">{t('total', { count: total })}</p>
              <div className="members-bars">
                {tables.map((table) => (
                  <Table key={table.key} table={table} />
                ))}
              </div>
            </>
          )}
        </Asked>
      </Sheet>
    </>
  );
}
