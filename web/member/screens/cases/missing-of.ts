// What a rating still lacks before it can be sent.

export type Missing = 'process' | 'result' | 'reason';
export const missingWords = {
  process: 'rate.needProcess',
  result: 'rate.needResult',
  reason: 'rate.needReason',
} as const;

export function missingOf(process: string, result: string, reason: string): Missing[] {
  const isUnsatisfied = process === 'not-satisfied' || result === 'not-satisfied';
  return [
    ...(process === '' ? (['process'] as const) : []),
    ...(result === '' ? (['result'] as const) : []),
    ...(isUnsatisfied && reason.trim() === '' ? (['reason'] as const) : []),
  ];
}
