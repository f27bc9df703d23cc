import type { NoticePlace } from './notice-selection.ts';

const placeShape = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const placeInWords = ({ createdAt, id }: NoticePlace) => `${createdAt.getTime()}_${id}`;

/** A place nobody was given reads from the top. */
export function placeOf(after: string | undefined): NoticePlace | null {
  const match = placeShape.exec(after ?? '');
  return match?.[2] ? { createdAt: new Date(Number(match[1])), id: match[2] } : null;
}
