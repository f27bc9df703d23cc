// A series (系列活动) and the calendar feed of one person.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { activityFields, draftActivityInput } from './activity.ts';
import { line, nothing, reason } from './fields.ts';
import { activityStates, holidayChoices, seriesRhythms, walls } from './vocabulary.ts';

export const rhythmFields = {
  rhythm: z.enum(seriesRhythms),
  /** Of a monthly series: the first … fourth such weekday, -1 the last. */
  nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]).default(1),
  /** The last day, included. */
  until: z.iso.date(),
  onHoliday: z.enum(holidayChoices).default('skip'),
};
export const startSeriesInput = z.object({ first: draftActivityInput, ...rhythmFields });
/** Every draft of the series from one on gets the same words, place and hour. */
export const changeSeriesInput = z.object({
  fromId: z.uuid(),
  title: activityFields.title,
  summary: activityFields.summary,
  place: activityFields.place,
  startsAtTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  durationMinutes: z.int().min(15).max(1_440),
});
export const endSeriesInput = z.object({ reason: reason(walls.reason) });

export const previewSeriesParameters = z.object({
  firstOn: z.iso.date(),
  rhythm: rhythmFields.rhythm,
  nth: z.coerce.number().int().min(-1).max(4).default(1),
  until: z.iso.date(),
  onHoliday: rhythmFields.onHoliday,
});
export const seriesPreview = z.object({
  days: z.array(z.object({ on: z.iso.date(), movedFrom: z.iso.date().nullable(), isSkipped: z.boolean() })),
});
export type SeriesPreview = z.infer<typeof seriesPreview>;

export const seriesView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(['running', 'ended']),
  title: z.string(),
  rhythm: z.enum(seriesRhythms),
  until: z.iso.date(),
  onHoliday: z.enum(holidayChoices),
  occurrences: z.array(
    z.object({
      id: z.uuid(),
      title: line(walls.title),
      startsAt: z.iso.datetime(),
      state: z.enum(activityStates),
    }),
  ),
  abilities: z.array(abilityView),
});
export type SeriesView = z.infer<typeof seriesView>;

export const calendarFeedInput = nothing;
export const calendarFeedView = z.object({
  /** The secret path of the feed; null while there is none. */
  path: z.string().nullable(),
  madeAt: z.iso.datetime().nullable(),
});
export type CalendarFeedView = z.infer<typeof calendarFeedView>;
