// The verbs of this instrument: its acts, its words, and what each will do.
import { useTranslate } from '#web/client';
import { Verbs as AnyVerbs, type VerbsProps } from '../../forms/verbs.tsx';
import { useTopicWords } from '../asks.ts';
import * as words from '../messages/index.ts';

export function Verbs(props: Omit<VerbsProps, 'instrument' | 'say' | 'lead' | 'back' | 'limit'>) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const lead = (verb: string) => t.dynamic(`leads.${verb}`);
  return <AnyVerbs instrument="topics" {...{ say, lead }} {...props} />;
}
