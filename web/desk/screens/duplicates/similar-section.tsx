// On the page of a proposal: what it cites, how it differs in the proposer's words, and what may be similar.
import type { Kinship, OtherCaseView, Similar } from '#instruments/proposals/contract';
import { useAsk, useTranslate } from '#web/client';
import { Link, SheetSection } from '#web/ui';
import type { CaseSectionProps } from '../proposals/case-section.ts';
import './duplicates.css';
import { SimilarItems } from './similar-items.tsx';
import * as words from './words.ts';

function OtherCase({ other: { id, kind, number, title, stateText } }: { other: OtherCaseView }) {
  return (
    <>
      {number ? <span className="ui-official-number">{number}　</span> : null}
      {kind === 'proposal' ? <Link href={`/proposals/${id}`}>{title}</Link> : title}
      {stateText ? <span className="ui-small ui-soft">　{stateText}</span> : null}
    </>
  );
}

interface Entry {
  other: OtherCaseView;
  text?: string;
}

function Entries({ heading, entries }: { heading: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="ui-plain">
        {entries.map(({ other, text }) => (
          <li key={other.id}>
            <OtherCase other={other} />
            {text ? <p className="duplicates-said">{text}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Compared only while a decision about it is still ahead. */
const ahead = ['submitted', 'returned', 'pre-reviewed', 'filed', 'assignment-drafted'];

const asEntries = (others: readonly OtherCaseView[]): Entry[] => others.map((other) => ({ other }));

export default function SimilarSection({ proposal: { id, state } }: CaseSectionProps) {
  const t = useTranslate(words);
  const kin = useAsk<Kinship>('proposals.kinship', { id }).data;
  const found = useAsk<Similar>('proposals.similar', { id }, { isEnabled: ahead.includes(state) });
  const items = found.data?.items ?? [];
  const said = kin ? [kin.cites, kin.citedBy, kin.differences, kin.differencesOfOthers] : [];
  if (items.length === 0 && said.every((list) => list.length === 0)) return null;
  return (
    <SheetSection title={t('section.title')}>
      <div className="duplicates-section">
        <Entries heading={t('section.differences')} entries={kin?.differences ?? []} />
        <Entries heading={t('section.differencesOfOthers')} entries={kin?.differencesOfOthers ?? []} />
        <Entries heading={t('section.cites')} entries={asEntries(kin?.cites ?? [])} />
        <Entries heading={t('section.citedBy')} entries={asEntries(kin?.citedBy ?? [])} />
        {items.length > 0 ? <SimilarItems ownId={id} items={items} /> : null}
      </div>
    </SheetSection>
  );
}
