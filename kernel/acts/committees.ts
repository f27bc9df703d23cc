// Settings and calendar of each committee, kept a few seconds so that acts need not read them every time.
import { readCalendar, type WorkingCalendar } from '#kernel/deadlines';
import type { Database } from '#platform/database';
import { readSettings, type Settings } from '#platform/settings';

export interface Committee {
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
}

export interface Committees {
  of(tenantId: string): Promise<Committee>;
  /** Called after an act that changed settings or calendar here; other processes follow within the keeping time. */
  forget(tenantId: string): void;
}

const keepForMilliseconds = 5_000;

export function keepCommittees(database: Database): Committees {
  const kept = new Map<string, { until: number; committee: Promise<Committee> }>();
  const read = (tenantId: string) =>
    database.asTenant(tenantId, async (tx) => ({
      settings: await readSettings(tx),
      calendar: await readCalendar(tx),
    }));
  return {
    of(tenantId) {
      const found = kept.get(tenantId);
      // A monotonic clock of the machine, not the clock of the acts.
      if (found && found.until > performance.now()) return found.committee;
      const committee = read(tenantId);
      kept.set(tenantId, { until: performance.now() + keepForMilliseconds, committee });
      committee.catch(() => kept.delete(tenantId));
      return committee;
    },
    forget: (tenantId) => void kept.delete(tenantId),
  };
}
