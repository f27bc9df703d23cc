// What was typed into a verb's form and not yet sent, kept for this tab: leaving with Escape loses nothing.
const prefix = 'tongxin.verb.';

export function keptInput<Value>(key: string): Value | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null') as Value | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepInput(key: string, value: unknown) {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // A browser that refuses its storage keeps the form only while it is open.
  }
}

export function forgetInput(key: string) {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept there.
  }
}
