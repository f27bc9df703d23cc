// What is about to be signed or delivered, in a few lines, with the letter itself one step away.
import { useTranslate } from '#web/client';
import { DefinitionList, Icon } from '#web/ui';
import './reply-summary.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import * as words from '../words.ts';
import { letterHref } from './letter-href.ts';
import { currentReply, type UndertakingFormProps } from './undertaking-form.ts';

export function ReplySummary({ proposal, undertaking }: Pick<UndertakingFormProps, 'proposal' | 'undertaking'>) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const reply = currentReply(undertaking);
  if (!reply) return null;
  const count = (verdict: string) => reply.answers.filter((answer) => answer.verdict === verdict).length;
  const meaning = `undertakings.classMeanings.${reply.classSet}.${reply.classLetter}`;
  const promised = reply.answers.flatMap(({ commitments }) => commitments).length;
  return (
    <div className="actions-summary">
      <DefinitionList
        items={[
          { term: t('summary.unit'), value: undertaking.unitName },
          {
            term: t('summary.class'),
            value: reply.classLetter
              ? `${reply.classLetter}　${caseWords.knows(meaning) ? caseWords.say(meaning) : ''}`
              : '',
          },
          {
            term: t('summary.verdicts'),
            value: t('summary.verdictCounts', {
              adopted: count('adopted'),
              partly: count('partly-adopted'),
              not: count('not-adopted'),
            }),
          },
          { term: t('summary.commitments'), value: t('summary.commitmentCount', { count: promised }) },
          {
            term: t('summary.publication'),
            value: reply.publication ? caseWords.say(`undertakings.publication.${reply.publication}`) : '',
          },
          { term: t('summary.documentNumber'), value: reply.documentNumber ?? '' },
        ]}
      />
      <p>
        <a href={letterHref(proposal.id, undertaking)} target="_blank" rel="noreferrer">
          <Icon name="file" size={16} /> {t('summary.letter')}
        </a>
      </p>
    </div>
  );
}
