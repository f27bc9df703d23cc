// Which backups stay: the newest of each of the last days, weeks and months that have one.
export interface Retention {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

const dayMs = 86_400_000;
const beijingMs = 8 * 3_600_000;

const spans: Readonly<Record<keyof Retention, (at: Date) => string>> = {
  days: (at) => String(Math.floor((at.getTime() + beijingMs) / dayMs)),
  // The first of January 1970 was a Thursday; weeks begin on Monday.
  weeks: (at) => String(Math.floor(((at.getTime() + beijingMs) / dayMs + 3) / 7)),
  months: (at) => new Date(at.getTime() + beijingMs).toISOString().slice(0, 7),
};

export function keptOf(moments: readonly Date[], retention: Retention): Date[] {
  const newestFirst = [...moments].sort((a, b) => b.getTime() - a.getTime());
  const kept = new Set<Date>(newestFirst.slice(0, 1));
  for (const span of Object.keys(spans) as (keyof Retention)[]) {
    const newestOf = new Map<string, Date>();
    for (const at of newestFirst) if (!newestOf.has(spans[span](at))) newestOf.set(spans[span](at), at);
    for (const at of [...newestOf.values()].slice(0, retention[span])) kept.add(at);
  }
  return newestFirst.filter((at) => kept.has(at));
}
