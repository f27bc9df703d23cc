// Number, signature and publication of a reply.
import type { ReplyView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList } from '#web/ui';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export function ReplyFacts({ reply }: { reply: ReplyView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  const { documentNumber, publication, publicationReason, signedOffBy, signedOffAt, isSealed } = reply;
  const signature = [
    signedOffBy,
    signedOffAt ? dates.moment(signedOffAt) : '',
    isSealed ? t('reply.sealed') : t('reply.unsealed'),
  ];
  return (
    <DefinitionList
      items={[
        { term: t('reply.documentNumber'), value: documentNumber },
        { term: t('reply.signature'), value: signedOffBy ? signature.filter(Boolean).join(' · ') : '' },
        {
          term: t('reply.publication'),
          value: publication
            ? [say(`undertakings.publication.${publication}`), publicationReason].filter(Boolean).join(' · ')
            : '',
        },
      ]}
    />
  );
}
