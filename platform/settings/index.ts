export { defineSetting, type SettingDefinition, type Settings, settingsFrom, shippedSettings } from './setting.ts';
export { readSettings, readStoredSettings, type StoredSetting } from './storage.ts';
export { type SettingChange, writeSetting } from './write-setting.ts';
