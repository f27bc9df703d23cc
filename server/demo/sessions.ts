import type { CastSession } from './cast.ts';
import type { Row } from './rows.ts';

export interface Sessions {
  readonly termId: string;
  readonly termStartsOn: string;
  readonly terms: Row[];
  readonly rows: Row[];
  readonly last: CastSession;
  readonly next: CastSession;
}
