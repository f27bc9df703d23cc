// A secret paper on the voter's own device, from the moment it is made until it is cast.
import type { BlindedToken } from '#kernel/ballots/contract';

export interface KeptPaper extends BlindedToken {
  /** Once the committee has signed: with it the paper is complete. */
  readonly signature: string | null;
  readonly groupId: string;
}

const placeOf = (ballotId: string, personId: string): string => `ballot-paper-${ballotId}-${personId}`;
const isCast = 'cast';

function read(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function write(place: string, text: string): void {
  try {
    localStorage.setItem(place, text);
  } catch {
    // A device that keeps nothing can still vote as long as the page stays open.
  }
}

export interface PaperOnDevice {
  standing(): 'none' | 'kept' | 'cast';
  kept(): KeptPaper | null;
  keep(paper: KeptPaper): void;
  /** Nothing stays that could show how somebody voted. */
  forgetCast(): void;
}

export function paperOnDevice(ballotId: string, personId: string): PaperOnDevice {
  const place = placeOf(ballotId, personId);
  const kept = (): KeptPaper | null => {
    const text = read(place);
    return text && text !== isCast ? (JSON.parse(text) as KeptPaper) : null;
  };
  return {
    standing: () => (read(place) === isCast ? 'cast' : read(place) ? 'kept' : 'none'),
    kept,
    keep: (paper) => write(place, JSON.stringify(paper)),
    forgetCast: () => write(place, isCast),
  };
}
