// The arithmetic of a date as rows: what each fact adds or takes, and its sentence.
import { type ClockView, explain, type Step } from '#kernel/deadlines/contract';
import type { ArithmeticStep } from '#web/ui';
import type { CaseWords } from '../words/index.ts';

function amountOf(step: Step, day: (date: string) => string): string {
  switch (step.kind) {
    case 'start':
    case 'made-up-workday':
    case 'due':
    case 'settled':
      return day(step.date);
    case 'skipped':
    case 'paused':
      return day(step.from);
    case 'moved':
    case 'extended':
    case 'clipped':
      return day(step.to);
    case 'weekend':
      return `−${step.count}`;
    case 'unpublished-year':
      return String(step.year);
  }
}

export function arithmeticOf(clock: ClockView, words: CaseWords, day: (date: string) => string): ArithmeticStep[] {
  const sentences = explain(clock.steps, words.say);
  return clock.steps.map((step, index) => ({
    amount: amountOf(step, day),
    explanation: sentences[index] ?? '',
  }));
}
