// What the public will see: only what the check holds; a part it does not know is shown as nothing.
import { type Release, releasedText } from '#kernel/publication';
import type { TextCheck } from '#kernel/publication/contract';
import { type PublicNews, publicNewsKind } from './contract/public-news.ts';
import type { News } from './news.ts';
import { partKeys } from './parts.ts';
import type { KeptFile } from './storage.ts';

interface Released {
  readonly news: News;
  readonly checked: TextCheck;
  readonly files: readonly KeptFile[];
  readonly address: string;
}

export function releaseOf({ news, checked, files, address }: Released): Release {
  const parts = new Map(checked.parts.map((part) => [part.key, releasedText(part.text, part.decisions)]));
  const shown = (key: string) => parts.get(key) ?? '';
  const photos = news.photos.flatMap(({ fileId }, index) => {
    const file = files.find(({ id }) => id === fileId);
    if (!file) return [];
    const { digest, mediaType } = file;
    return [{ digest, mediaType, alt: shown(partKeys.alt(index)), caption: shown(partKeys.caption(index)) }];
  });
  const body: PublicNews = {
    ...{ heldOn: news.heldOn, place: shown('place'), host: shown('host'), peopleCount: news.peopleCount },
    ...{ text: shown('text'), photos },
  };
  return {
    ...{ kind: publicNewsKind, caseId: news.caseId, address, standing: 'full', title: shown('title'), body },
    ...{ session: news.heldOn?.slice(0, 4) ?? null, category: null, units: [] },
    ...{ commitmentsKept: 0, commitmentsOpen: 0, nextDueOn: null },
    searchText: [...parts.values()].join('\n'),
  };
}
