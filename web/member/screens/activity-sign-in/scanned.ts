// What a camera read, or the address a phone's own camera opened: the token, and the activity it names.
export interface Scanned {
  readonly token: string;
  readonly activityId: string;
}

const tokenShape = /([\w-]{22}\.[0-9a-z]{1,8}\.[\w-]{16})$/;

function uuidOf(short: string): string {
  const binary = atob(short.replaceAll('-', '+').replaceAll('_', '/'));
  const hex = [...binary].map((character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Null when it is no code of a hall. */
export function scannedIn(text: string): Scanned | null {
  const token = tokenShape.exec(text.trim())?.[1];
  if (!token) return null;
  try {
    return { token, activityId: uuidOf(token.slice(0, 22)) };
  } catch {
    return null;
  }
}
