// The text size this device remembers of its reader.
import type { ElderSize } from '#web/ui';
import { readStored, writeStored } from './preferences.ts';

const elderKey = 'tongxin.elder';
const elderSizes: readonly ElderSize[] = ['off', '20', '24', '30'];

export function storedElderSize(): ElderSize {
  return elderSizes.find((size) => size === readStored(elderKey)) ?? 'off';
}

export function rememberElderSize(size: ElderSize) {
  writeStored(elderKey, size);
  showElderSize(size);
}

export function showElderSize(size: ElderSize) {
  if (size === 'off') delete document.documentElement.dataset.elder;
  else document.documentElement.dataset.elder = size;
}
