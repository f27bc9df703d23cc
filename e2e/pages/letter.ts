// The reply letter as it is downloaded from the case, read back with a ruler.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type LayoutReport, readBack } from '#kernel/official-documents';
import { say, words } from '../words.ts';

const { papers } = words.deskProposals;

export interface LetterWanted {
  readonly unit: string;
  readonly round: number;
  readonly format: 'Word' | 'PDF';
}

export async function downloadLetter(page: Page, { unit, round, format }: LetterWanted): Promise<LayoutReport> {
  const letter = say(papers['reply-letter'], { unit, round });
  const link = page.getByRole('link', { name: say(papers.as, { name: letter, format }) });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readBack(await readFile(await download.path()));
}
