// What something grew from, each leading there.
import { Link } from '#web/ui';

const places: Readonly<Record<string, string>> = {
  'topic-call': '/topics/calls',
  'topic-clue': '/topics/clues',
  cultivation: '/topics/cultivations',
  matter: '/places/matters',
  'public-matter': '/public-matters/matters',
  'barometer-issue': '/barometer',
};

interface Sources {
  sources: readonly { id: string; kind: string; title: string }[];
}

export function SourceLinks({ sources }: Sources) {
  return sources.map(({ id, kind, title }) => {
    const place = places[kind];
    return <p key={id}>{place ? <Link href={`${place}/${id}`}>{title}</Link> : title}</p>;
  });
}
