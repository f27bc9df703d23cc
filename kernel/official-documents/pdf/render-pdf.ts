// The PDF of a composition. The template knows how to set the shapes; all measures and texts come as data.
import { readFileSync } from 'node:fs';
import { renderTypst, type TypstResult } from '#platform/rendering';
import type { Composition } from '../composition/contract.ts';
import { fontWishes } from '../fonts.ts';
import { certificate, chart, endMatter, letter, pageNumber, red, sizes } from '../layout.ts';
import { characterPitch, linePitch, tracking } from '../page-grid.ts';

const partOf = (name: string) => readFileSync(new URL(`./${name}.typ`, import.meta.url), 'utf8');
const template = partOf('national-layout').replace('// charts.typ stands here.', partOf('charts'));

const measures = { certificate, chart, characterPitch, linePitch, tracking, red, letter, endMatter, pageNumber, sizes };

export const renderPdf = (composition: Composition, fontDirectories?: readonly string[]): Promise<TypstResult> =>
  renderTypst({ template, data: { composition, measures }, fonts: fontWishes, fontDirectories });
