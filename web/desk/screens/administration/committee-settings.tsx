// Every number the committee sets for itself: its value, the default, where that comes from, and how it came to be so.
import { useState } from 'react';
import type { SettingList, SettingView } from '#kernel/administration/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { Button, type Column, DataTable, Page, PageHeader, Sheet, SheetSection, Tag } from '#web/ui';
import './administration.css';
import * as words from './messages/index.ts';
import { SettingDialog } from './setting-dialog.tsx';

const keepers = ['system-administrator', 'security-administrator'] as const;

/** A choice says itself by name where one is known. */
function useValueText() {
  const t = useTranslate(words);
  return ({ shape, unit }: SettingView, value: SettingView['value']): string => {
    if (typeof value === 'boolean') return t(value ? 'settings.yes' : 'settings.no');
    if (shape.kind !== 'choice') return shape.kind === 'number' ? `${value} ${unit}` : String(value);
    const key = `settings.choices.${value}`;
    const said = t.dynamic(key);
    return said === key ? String(value) : said;
  };
}

function useSettingColumns(onChange: (setting: SettingView) => void): Column<SettingView>[] {
  const t = useTranslate(words);
  const valueText = useValueText();
  return [
    { key: 'name', header: t('settings.name'), cell: ({ name }) => name, onPhone: 'title' },
    {
      key: 'value',
      header: t('settings.value'),
      width: '14em',
      cell: (setting) => (
        <>
          {valueText(setting, setting.value)} {setting.isChanged ? <Tag>{t('settings.own')}</Tag> : null}
        </>
      ),
    },
    {
      key: 'default',
      header: t('settings.default'),
      width: '10em',
      cell: (setting) => <span className="ui-soft">{valueText(setting, setting.default)}</span>,
    },
    {
      key: 'source',
      header: t('settings.source'),
      cell: ({ source }) => <span className="ui-soft ui-small">{source}</span>,
    },
    {
      key: 'verbs',
      header: t('verbs'),
      width: '8em',
      cell: (setting) => (
        <Button size="small" aria-label={t('settings.look', { name: setting.name })} onClick={() => onChange(setting)}>
          {t(setting.mayChange && setting.shape.kind !== 'fixed' ? 'change' : 'settings.lookShort')}
        </Button>
      ),
    },
  ];
}

export default function CommitteeSettings() {
  const t = useTranslate(words);
  const query = useAsk<SettingList>('settings.list');
  const [chosenKey, setChosenKey] = useState<string>();
  const columns = useSettingColumns(({ key }) => setChosenKey(key));
  return (
    <Page>
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      <Asked query={query}>
        {({ settings }) => {
          const chosen = settings.find(({ key }) => key === chosenKey);
          return (
            <Sheet>
              {keepers.map((keeper) => (
                <SheetSection key={keeper} title={t(`settings.keepers.${keeper}`)}>
                  <DataTable
                    caption={t(`settings.keepers.${keeper}`)}
                    columns={columns}
                    rows={settings.filter((setting) => setting.keeper === keeper)}
                    rowKey={({ key }) => key}
                  />
                </SheetSection>
              ))}
              {chosen ? <SettingDialog setting={chosen} onClose={() => setChosenKey(undefined)} /> : null}
            </Sheet>
          );
        }}
      </Asked>
    </Page>
  );
}
