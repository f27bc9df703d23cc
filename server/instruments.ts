// The one list of instruments. A new one is a folder in instruments/ and a line here.
import * as proposals from '#instruments/proposals';
import type { Act, Query } from '#kernel/acts';
import type { ImportKind } from '#kernel/administration';
import type { Lifecycle } from '#kernel/lifecycle';
import type { NoticeKinds } from '#kernel/notices';
import type { ListWorkbook } from '#kernel/official-documents';
import type { UndertakenKind } from '#kernel/undertakings';
import type { Catalogue, Locale } from '#platform/locale';
import type { SettingDefinition } from '#platform/settings';

export interface Instrument {
  readonly name: string;
  readonly lifecycle: Lifecycle<string, never>;
  readonly acts: readonly Act[];
  readonly queries: readonly Query[];
  /** Cases that units work on; null when the instrument has none. */
  readonly undertakenKind: UndertakenKind | null;
  readonly notices: NoticeKinds;
  /** Lists that may be taken away as .xlsx. */
  readonly workbooks: readonly ListWorkbook[];
  readonly settings: readonly SettingDefinition<unknown>[];
  readonly importKinds: readonly ImportKind[];
  readonly messages: Readonly<Record<Locale, Catalogue>>;
}

export const instruments: readonly Instrument[] = [proposals.instrument];
