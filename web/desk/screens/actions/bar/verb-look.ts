// How a verb stands in a bar: in the order of its list, the first allowed one filled; red only where a decision is made.
import type { IconName } from '#web/ui';

export interface VerbLook {
  verb: string;
  /** A single key while the bar is shown. */
  shortcut?: string;
  icon?: IconName;
  isOfficial?: true;
  /** Always possible beside the work, so never the filled one. */
  isAside?: true;
}
