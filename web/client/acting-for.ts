// Acting for a member: kept for this tab alone, sent with every request, and gone with the tab.

export interface ActingFor {
  personId: string;
  name: string;
  /** ISO: until when the mandate holds. */
  endsAt: string;
}

const key = 'tongxin.acting-for';

export function readActingFor(): ActingFor | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as ActingFor | null;
    return kept && Date.parse(kept.endsAt) > Date.now() ? kept : null;
  } catch {
    return null;
  }
}

/** False when the browser refuses to store: then nobody is acted for. */
export function writeActingFor(actingFor: ActingFor | null): boolean {
  try {
    if (actingFor) sessionStorage.setItem(key, JSON.stringify(actingFor));
    else sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
