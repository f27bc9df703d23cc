// All that leaves the house with a push: one short line and a path. The browser shows the line and opens the path.
export interface PushMessage {
  line: string;
  /** A path of this site, beginning with one slash. */
  link: string;
  /** A later message with the same topic replaces an undelivered earlier one. */
  topic?: string;
  isUrgent?: boolean;
}

const longestLine = 120;

export function payloadOf({ line, link }: PushMessage): string {
  if (!/^\/(?![/\\])/.test(link)) throw new Error('A push opens a path of this site only.');
  const signs = [...line.replace(/\s+/g, ' ').trim()];
  const short = signs.length > longestLine ? `${signs.slice(0, longestLine - 1).join('')}…` : signs.join('');
  return JSON.stringify({ line: short, link });
}
