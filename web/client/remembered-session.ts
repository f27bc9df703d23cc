// Who was here last on this device, so that the app opens without asking first. Wiped at sign-out.
import { readStored, writeStored } from './preferences.ts';
import type { Session } from './session-answer.ts';

const key = 'tongxin.session';

export function rememberedSession(): Session | null {
  try {
    const found = JSON.parse(readStored(key) || 'null') as Session | null;
    return found?.account?.id && found.tenant?.id && found.person ? found : null;
  } catch {
    return null;
  }
}

export function rememberSession(session: Session | null) {
  writeStored(key, session ? JSON.stringify(session) : '');
}
