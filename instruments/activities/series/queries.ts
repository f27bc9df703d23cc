// One series with its occurrences, and the days a rhythm would give.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { type Refusal, refuse } from '#platform/errors';
import { previewSeriesParameters, type SeriesView, seriesPreview, seriesView } from '../contract.ts';
import { deskReaders } from '../queries/list.ts';
import { saidAbilities } from '../say.ts';
import { activityCapacities, mayOrganise, readsAll } from '../who-may.ts';
import { type SeriesState, seriesLifecycle } from './lifecycle.ts';
import { occurrencesOf } from './occurrences.ts';
import { occurrencesIn, readSeries } from './storage.ts';

/** Three SQL queries. */
export const seriesQuery = defineQuery({
  name: 'activities.series',
  parameters: z.object({ id: z.uuid() }),
  answer: seriesView,
  who: deskReaders,
  async ask(context, { id }): Promise<SeriesView | Refusal> {
    const { tx, actor } = context;
    const record = await readCase(tx, id);
    const series = record?.kind === seriesLifecycle.kind ? await readSeries(tx, id) : null;
    if (!record || !series || !(readsAll(actor) || mayOrganise(actor, series))) return refuse('not-found');
    const state = record.state as SeriesState;
    const capacities = activityCapacities(actor, series, false);
    const { rhythm, until, onHoliday } = series;
    return {
      ...{ id, version: record.version, state, title: record.title, rhythm, until, onHoliday },
      occurrences: (await occurrencesIn(tx, id)).map((one) => ({ ...one, startsAt: one.startsAt.toISOString() })),
      abilities: saidAbilities(context, seriesLifecycle, { state, facts: null, capacities }),
    };
  },
});

export const seriesPreviewQuery = defineQuery({
  name: 'activities.series-preview',
  parameters: previewSeriesParameters,
  answer: seriesPreview,
  who: deskReaders,
  ask: async ({ calendar }, rhythm) => ({ days: occurrencesOf(rhythm, calendar) }),
});
