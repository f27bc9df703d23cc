// What a part of the house offers it: an instrument, or a part of the kernel that people meet by itself.
import type { Act, FileReading, Query, QueryContext, WaitingLine, Work, WorkingHouse } from '#kernel/acts';
import type { ImportKind } from '#kernel/administration';
import type { DeedKinds } from '#kernel/deeds';
import type { Lifecycle } from '#kernel/lifecycle';
import type { NoticeKinds } from '#kernel/notices';
import type { ListWorkbook, PrintedForm, QueryDocument } from '#kernel/official-documents';
import type { UndertakenKind } from '#kernel/undertakings';
import type { Catalogue, Locale } from '#platform/locale';
import type { SettingDefinition } from '#platform/settings';

export interface Offer {
  readonly name: string;
  readonly messages: Readonly<Record<Locale, Catalogue>>;
  readonly lifecycles?: readonly Lifecycle<string, never>[];
  readonly acts?: readonly Act[];
  readonly queries?: readonly Query[];
  /** Cases that units work on. */
  readonly undertakenKind?: UndertakenKind;
  readonly notices?: NoticeKinds;
  /** What members do in it, for their duty files. */
  readonly deeds?: DeedKinds;
  /** Lists that may be taken away as .xlsx. */
  readonly workbooks?: readonly ListWorkbook[];
  /** Papers that may be taken away as .docx and .pdf. */
  readonly documents?: readonly QueryDocument[];
  /** Forms to print and fill in by hand, and what a photograph of one says. */
  readonly forms?: readonly PrintedForm[];
  readonly readings?: readonly FileReading[];
  readonly settings?: readonly SettingDefinition<unknown>[];
  readonly importKinds?: readonly ImportKind[];
  /** Kinds of cases of which no general list may tell anything, the audit administrator's among them. */
  readonly sealedKinds?: readonly string[];
  /** What waits for the asker besides cases whose turn is theirs; one SQL query, or none for whom it cannot concern. */
  waiting?(context: QueryContext): Promise<readonly WaitingLine[]>;
  /** What it does away from requests. */
  work?(house: WorkingHouse): Work;
}
