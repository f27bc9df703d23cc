// A proposal that begins without a network: what is written, and how it waits in the outbox.
import type { SaveInput } from '#instruments/proposals/contract';
import { placeholderOf, type Thing, type WaitingFile } from '#web/client';

export interface Content {
  title: string;
  situation: string;
  recommendations: readonly { text: string }[];
  files: readonly WaitingFile[];
}

export const emptyContent: Content = { title: '', situation: '', recommendations: [{ text: '' }], files: [] };

export function inputOf({ title, situation, recommendations, files }: Content): SaveInput {
  return {
    ...{ title, situation },
    recommendations: recommendations.filter(({ text }) => text.trim() !== ''),
    attachmentIds: files.map(({ placeholder }) => placeholderOf(placeholder)),
  };
}

/** The last thing of the lane says how far the writing has come. */
export function contentOf(things: readonly Thing[], id: string): Content | null {
  const last = things.filter(({ lane }) => lane === id).at(-1);
  if (!last) return null;
  const { title = '', situation = '', recommendations = [] } = (last.input as { input: SaveInput }).input;
  const texts = recommendations.map(({ text }) => ({ text }));
  return {
    title,
    situation,
    recommendations: texts.length > 0 ? texts : emptyContent.recommendations,
    files: last.files,
  };
}

/** Once a sending was tried, nobody knows whether it arrived: what is written then becomes a saving of its own. */
export function changeableIn(things: readonly Thing[], id: string): Thing | undefined {
  const last = things.filter(({ lane }) => lane === id).at(-1);
  return last && last.attempts === 0 ? last : undefined;
}
