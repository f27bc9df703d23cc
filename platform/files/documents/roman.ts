const romanSteps: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = '';
  for (const [step, letters] of romanSteps) {
    for (; rest >= step; rest -= step) text += letters;
  }
  return text;
}

export function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(4, Math.ceil(value / 26)));
}
