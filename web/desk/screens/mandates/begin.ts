import { type ActingFor, writeActingFor } from '#web/client';

/** Opens the member's own pages in this tab; false when the browser refuses to remember for whom. */
export function beginActing(actingFor: ActingFor): boolean {
  if (!writeActingFor(actingFor)) return false;
  window.location.assign('/m/write');
  return true;
}
