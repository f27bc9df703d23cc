// What a screen knows of its address.
import { useRouter, useStanding } from './router/routed.tsx';
import { writeSearch } from './search-text.ts';

/** The `$parts` of the address. */
export function useScreenParameters(): Readonly<Record<string, string | undefined>> {
  return useStanding().parameters;
}

export type ScreenSearch = Readonly<Record<string, string | undefined>>;

/** What stands behind `?`, and a way to change some of it without a new entry in the history. */
export function useScreenSearch(): [ScreenSearch, (changes: ScreenSearch) => void] {
  const router = useRouter();
  const { search } = useStanding().place;
  const change = (changes: ScreenSearch) => {
    const now = router.standing().place.search;
    router.go(`${window.location.pathname}${writeSearch({ ...now, ...changes })}`, { isReplacing: true });
  };
  return [search as ScreenSearch, change];
}

/** Goes to an address inside the audience: `go('/proposals/…')`. */
export function useGo(): (href: string, options?: { isReplacing?: boolean }) => void {
  const router = useRouter();
  return (href, options) => router.go(`${router.audience.basepath}${href}`, options);
}
