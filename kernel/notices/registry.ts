// What kinds of notices there are: each instrument brings its own, with its own words.
import type { Catalogue, Locale } from '#platform/locale';
import type { NoticeGroup } from './contract.ts';

export interface NoticeKind {
  readonly group: NoticeGroup;
  /** Catalogue keys. The title stands alone on a locked phone, so it names no case and no person. */
  readonly title: string;
  readonly line: string;
  /** A path of the desk with places to fill: `/proposals/{caseId}`. */
  readonly link: string;
  /** The same on the phone: `/cases/{caseId}`; absent where the phone has no page for it. */
  readonly phone?: string;
  /** The parameters its texts and link use, besides `caseId` and `dueOn`. */
  readonly params?: readonly string[];
}

export interface NoticeKinds {
  readonly kinds: Readonly<Record<string, NoticeKind>>;
  readonly catalogues: Readonly<Record<Locale, Catalogue>>;
}

export interface RegisteredKind extends NoticeKind {
  readonly catalogues: NoticeKinds['catalogues'];
}

export interface NoticeRegistry {
  kindOf(kind: string): RegisteredKind | undefined;
  readonly names: readonly string[];
}

export function noticeRegistry(parts: readonly NoticeKinds[]): NoticeRegistry {
  const known = new Map<string, RegisteredKind>();
  for (const { kinds, catalogues } of parts) {
    for (const [name, kind] of Object.entries(kinds)) {
      if (known.has(name)) throw new Error(`Two instruments name a notice ${name}.`);
      known.set(name, { ...kind, catalogues });
    }
  }
  return { kindOf: (kind) => known.get(kind), names: [...known.keys()] };
}
