// What a screen knows of its address.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { parseSearch } from './search-text.ts';

/** The `$parts` of the address. */
export function useScreenParameters(): Readonly<Record<string, string | undefined>> {
  return useParams({ strict: false }) as Record<string, string | undefined>;
}

export type ScreenSearch = Readonly<Record<string, string | undefined>>;

/** What stands behind `?`, and a way to change some of it without a new entry in the history. */
export function useScreenSearch(): [ScreenSearch, (changes: ScreenSearch) => void] {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const navigate = useNavigate();
  const change = (changes: ScreenSearch) => {
    void navigate({ to: '.', search: { ...search, ...changes } as never, replace: true });
  };
  return [search, change];
}

/** Goes to an address inside the audience: `go('/proposals/…')`. */
export function useGo(): (href: string, options?: { isReplacing?: boolean }) => void {
  const navigate = useNavigate();
  return (href, options) => {
    const [to = '/', search = ''] = href.split('?');
    void navigate({ to, search: parseSearch(search) as never, replace: options?.isReplacing ?? false });
  };
}
