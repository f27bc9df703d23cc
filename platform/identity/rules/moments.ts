// Arithmetic on moments; working days belong to the kernel's deadlines.
export const plusSeconds = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1_000);
export const plusMinutes = (at: Date, minutes: number) => plusSeconds(at, minutes * 60);
export const plusHours = (at: Date, hours: number) => plusMinutes(at, hours * 60);
export const plusDays = (at: Date, days: number) => plusHours(at, days * 24);

/** Whole minutes still to wait, never zero while there is something to wait for. */
export function minutesUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
}
