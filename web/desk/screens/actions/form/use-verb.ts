// One verb's form: what is typed, checked by the contract, sent once, kept when refused.
import { useState } from 'react';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { useToast } from '#web/ui';
import * as words from '../words.ts';
import { conflictOf } from './conflict.ts';
import { fieldOfRefusal } from './field-of-refusal.ts';
import { limitOf } from './limit-of.ts';
import { type FieldProblem, localProblems, problemsOf } from './problems.ts';
import { hintsAt, isSaidElsewhere } from './said-elsewhere.ts';
import type { Envelope } from './target.ts';
import { useFieldWords } from './use-field-words.ts';
import { useRefresh } from './use-refresh.ts';
import { useVerbInput } from './use-verb-input.ts';
import type { ChoiceWiring, VerbForm } from './verb-form.ts';
import type { VerbAnswer, VerbOptions } from './verb-options.ts';

const needsFreshLook = new Set(['version-conflict', 'state-conflict', 'not-permitted', 'not-found']);

export function useVerb<Value extends object>(options: VerbOptions<Value>): VerbForm<Value> {
  const { verb, target, schema, onDone } = options;
  const t = useTranslate(words);
  const toast = useToast();
  const refresh = useRefresh();
  const troubleText = useTroubleText();
  const fieldWords = useFieldWords();
  const input = useVerbInput(`${target.id}.${verb}`, options.initial);
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const act = useAct<Envelope, VerbAnswer>(`${target.family}.${verb}`, {
    cases: () => [target.caseId],
    onDone: (answer) => {
      input.forget();
      toast(t.dynamic(`forms.${verb}.done`, { number: answer.number ?? '' }));
      onDone(answer);
    },
    onRefused: (refusal) => {
      if (needsFreshLook.has(refusal.code)) void refresh();
    },
  });
  const problems = found.length > 0 ? found : problemsOf(act.refusal);
  const idOf = (field: string) => `verb-${verb}-${target.id}-${field}`;

  function errorOf(field: string): string | undefined {
    if (fieldOfRefusal(act.refusal) === field) return act.refusal?.message;
    const problem = problems.find((one) => hintsAt(one, field));
    return problem && fieldWords(problem, input.value[field as keyof Value]);
  }

  function send(version = target.version) {
    const sent = options.toInput ? options.toInput(input.value) : input.value;
    const wrong = localProblems(schema, sent);
    setFound(wrong);
    if (wrong.length === 0) return act.act({ id: target.id, version, input: sent });
    const first = wrong[0]?.field.split('.')[0] ?? '';
    document.getElementById(idOf(first))?.focus();
  }

  const choice = <Field extends keyof Value & string>(field: Field): ChoiceWiring<Value[Field]> => ({
    id: idOf(field),
    value: input.value[field],
    onChange: (value) => {
      setFound((before) => before.filter((one) => !hintsAt(one, field)));
      input.set({ [field]: value } as unknown as Partial<Value>);
    },
    error: errorOf(field),
  });

  return {
    ...{ verb, choice, errorOf, idOf, send },
    value: input.value,
    set: input.set,
    text: (field) => ({
      ...(choice(field) as unknown as ChoiceWiring<string>),
      limit: limitOf(schema, field),
    }),
    isPending: act.isPending,
    trouble: isSaidElsewhere(act.refusal) ? undefined : troubleText(act),
    conflict: conflictOf(act.refusal),
    wasFound: input.wasFound,
    clear: input.clear,
  };
}
