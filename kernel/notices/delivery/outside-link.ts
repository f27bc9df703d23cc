import type { NoticeWords } from '../words-for.ts';

/** A letter does not know where it is opened: the site leads on to the desk or to the phone app. */
export const outsideLink = ({ link, phoneLink }: Pick<NoticeWords, 'link' | 'phoneLink'>): string =>
  `/to?${new URLSearchParams({ desk: link, phone: phoneLink })}`;
