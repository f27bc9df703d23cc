import { type Transaction, tables } from '#platform/database';
import { type Settings, settingsFrom } from './setting.ts';

export interface SettingTables {
  setting: {
    tenant_id: string;
    key: string;
    value: unknown;
    reason: string;
    updated_by: string | null;
    updated_at: Date;
  };
}

export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
  readonly updatedAt: Date;
}

export async function readStoredSettings(tx: Transaction): Promise<StoredSetting[]> {
  const rows = await tables<SettingTables>(tx).selectFrom('setting').selectAll().orderBy('key').execute();
  return rows.map(({ key, value, reason, updated_at }) => ({ key, value, reason, updatedAt: updated_at }));
}

export async function readSettings(tx: Transaction): Promise<Settings> {
  return settingsFrom(new Map((await readStoredSettings(tx)).map(({ key, value }) => [key, value])));
}
