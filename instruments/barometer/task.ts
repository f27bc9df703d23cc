/** The job that places new voices and makes names and sentences again. */
export const placeVoicesTask = 'place-voices';
