import type { BatchItem, MergeCandidates } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { ButtonLink, Link, Sheet, SheetSection, Tag } from '#web/ui';
import { useCaseWords } from '../proposals/words/index.ts';
import * as words from './words.ts';

type ClusterView = MergeCandidates['clusters'][number];

function Item({ item, letter }: { item: BatchItem; letter: string }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  const facts = [
    item.proposer,
    say(`proposals.states.${item.state}`),
    item.submittedOn ? t('submitted', { day: dates.day(item.submittedOn) }) : '',
  ];
  return (
    <li>
      <b aria-hidden="true">{letter}</b>
      <span>
        {item.number ? <span className="ui-official-number">{item.number}　</span> : null}
        <Link href={`/proposals/${item.id}`}>{item.title}</Link>
        <span className="ui-small ui-soft duplicates-facts">{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  );
}

const letterOf = (place: number): string => String.fromCodePoint(65 + place);

/** The proposals of a group lettered, below them the pairs that hold it together. */
export function Cluster({ cluster: { items, pairs }, position }: { cluster: ClusterView; position: number }) {
  const t = useTranslate(words);
  const placeOf = (id: string) => items.findIndex((item) => item.id === id);
  const titleOf = (id: string) => items[placeOf(id)]?.title ?? '';
  return (
    <Sheet>
      <SheetSection title={t('cluster', { position, count: items.length })}>
        <ol className="ui-plain duplicates-items">
          {items.map((item, place) => (
            <Item key={item.id} item={item} letter={letterOf(place)} />
          ))}
        </ol>
        <ul className="ui-plain duplicates-pairs" aria-label={t('pairs')}>
          {pairs.map(({ one, other, level, terms, hasDifference }) => (
            <li key={`${one}${other}`}>
              <span>
                <b>
                  {letterOf(placeOf(one))} · {letterOf(placeOf(other))}
                </b>{' '}
                <Tag tone="strong">{t(`likeness.levels.${level}`)}</Tag>{' '}
                <span>{t('terms', { terms: terms.join('、') })}</span>
                {hasDifference ? <span className="ui-soft"> · {t('hasDifference')}</span> : null}
              </span>
              <ButtonLink
                size="small"
                href={`/duplicates/${one}/${other}`}
                aria-label={t('read', { one: titleOf(one), other: titleOf(other) })}
              >
                {t('readShort')}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </SheetSection>
    </Sheet>
  );
}
