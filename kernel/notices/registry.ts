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
  /** Of a kernel part: it leads to the screen of the case's own kind, where an instrument has said which. */
  readonly followsCase?: boolean;
  /** The parameters its texts and link use, besides `caseId` and `dueOn`. */
  readonly params?: readonly string[];
}

/** Where a kind of case is read, on the desk and on the phone. */
export type CasePlace = Pick<NoticeKind, 'link' | 'phone'>;

export interface NoticeKinds {
  readonly kinds: Readonly<Record<string, NoticeKind>>;
  readonly casePlaces?: Readonly<Record<string, CasePlace>>;
  readonly catalogues: Readonly<Record<Locale, Catalogue>>;
}

export interface RegisteredKind extends NoticeKind {
  readonly catalogues: NoticeKinds['catalogues'];
}

export interface NoticeRegistry {
  kindOf(kind: string): RegisteredKind | undefined;
  /** Where the notice leads: its own link, or the place of its case's kind. */
  placeOf(kind: RegisteredKind, caseKind: string | null | undefined): CasePlace;
  readonly names: readonly string[];
}

export function noticeRegistry(parts: readonly NoticeKinds[]): NoticeRegistry {
  const known = new Map<string, RegisteredKind>();
  const casePlaces = new Map<string, CasePlace>();
  for (const { kinds, catalogues, casePlaces: own = {} } of parts) {
    for (const [caseKind, place] of Object.entries(own)) casePlaces.set(caseKind, place);
    for (const [name, kind] of Object.entries(kinds)) {
      if (known.has(name)) throw new Error(`Two instruments name a notice ${name}.`);
      known.set(name, { ...kind, catalogues });
    }
  }
  return {
    kindOf: (kind) => known.get(kind),
    placeOf: (kind, caseKind) => (kind.followsCase && casePlaces.get(caseKind ?? '')) || kind,
    names: [...known.keys()],
  };
}
