// Facts of a line in words, the same as the rules of the assessment use; what has no word is shown as it is.
import * as assessments from '#instruments/assessments/messages';
import { useTranslate } from '#web/client';

type Facts = typeof assessments.zhCN.assessments.facts;
type Values = typeof assessments.zhCN.assessments.values;

export function useFactWords() {
  const say = useTranslate(assessments);
  const { facts, values } = assessments.zhCN.assessments;
  return {
    fact: (name: string): string =>
      Object.hasOwn(facts, name) ? say(`assessments.facts.${name as keyof Facts}`) : name,
    value: (value: string): string =>
      Object.hasOwn(values, value) ? say(`assessments.values.${value as keyof Values}`) : value,
  };
}
