import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { activityCapacities, mayOrganise } from '../who-may.ts';
import { type SeriesState, seriesLifecycle } from './lifecycle.ts';
import { readSeries, type Series } from './storage.ts';

export interface SeriesSubject extends Subject<SeriesState, null> {
  readonly series: Series;
}

export const seriesSubject: SubjectKind<SeriesState, null, SeriesSubject> = {
  lifecycle: seriesLifecycle,
  async load({ tx, actor }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== seriesLifecycle.kind) return null;
    const series = await readSeries(tx, id);
    if (!series || !mayOrganise(actor, series)) return null;
    const capacities = activityCapacities(actor, series, false);
    return { record, id, state: record.state as SeriesState, facts: null, capacities, series };
  },
};
