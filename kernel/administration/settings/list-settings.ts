import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import type { EventTables } from '#kernel/audit';
import type { CaseTables } from '#kernel/cases';
import { hasRole } from '#kernel/permissions';
import { type Transaction, tables } from '#platform/database';
import { readSettings } from '#platform/settings';
import { type SettingView, settingKeepers, settingList } from '../contract.ts';
import { type AdministeredSetting, type SettingValue, shapeOf } from './administered-setting.ts';

type Change = SettingView['history'][number];

async function historyOf(tx: Transaction): Promise<Map<string, Change[]>> {
  const rows = await tables<EventTables & CaseTables>(tx)
    .selectFrom('event')
    .innerJoin('case', (join) =>
      join.onRef('case.tenant_id', '=', 'event.tenant_id').onRef('case.id', '=', 'event.case_id'),
    )
    .select(['event.at', 'event.actor_name', 'event.payload'])
    .where('case.kind', '=', 'register')
    .where('case.title', '=', 'settings')
    .where('event.name', '=', 'settings.changed')
    .orderBy('event.sequence', 'desc')
    .limit(1000)
    .execute();
  const history = new Map<string, Change[]>();
  for (const { at, actor_name, payload } of rows) {
    const { key, from, to, reason } = payload as { key: string; from: unknown; to: unknown; reason: string };
    const change = { at: at.toISOString(), by: actor_name, from, to, reason };
    history.set(key, [...(history.get(key) ?? []), change]);
  }
  return history;
}

interface Shown {
  readonly value: SettingValue;
  readonly history: readonly Change[] | undefined;
}

function viewOf(
  { actor, translate }: QueryContext,
  { definition, keeper }: AdministeredSetting,
  { value, history = [] }: Shown,
): SettingView {
  return {
    key: definition.key,
    name: translate(`settings.${definition.key}`),
    unit: translate(`units.${definition.unit}`),
    source: definition.source,
    keeper,
    shape: shapeOf(definition),
    value,
    default: definition.default as SettingValue,
    isChanged: value !== definition.default,
    mayChange: hasRole(actor, [keeper]),
    history: history.slice(0, 20),
  };
}

export const listSettings = (administered: readonly AdministeredSetting[]) =>
  defineQuery({
    name: 'settings.list',
    parameters: z.object({}),
    answer: settingList,
    who: [...settingKeepers, 'proposal-officer'],
    async ask(context) {
      const settings = await readSettings(context.tx);
      const history = await historyOf(context.tx);
      return {
        settings: administered.map((one) => {
          const value = settings.get(one.definition) as SettingValue;
          return viewOf(context, one, { value, history: history.get(one.definition.key) });
        }),
      };
    },
  });
