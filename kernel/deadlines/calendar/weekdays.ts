const firstMonday = 4;
// 1970-01-05

export function isWeekend(dayNumber: number): boolean {
  return modulo(dayNumber - firstMonday, 7) >= 5;
}

export function weekdaysThrough(dayNumber: number): number {
  const days = dayNumber - firstMonday + 1;
  return Math.floor(days / 7) * 5 + Math.min(modulo(days, 7), 5);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
