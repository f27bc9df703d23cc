// One matter I received: what was said, what was done, what it became and where that stands.
import type { MatterView } from '#instruments/places/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, Page, PageHeader, Sheet, SheetSection, Stack } from '#web/ui';
import '../rows/rows.css';
import './places.css';
import { MatterVerbs } from './matter-verbs.tsx';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

interface Shown {
  matter: MatterView;
}

const hrefOf = ({ kind, id, state }: MatterView['grown'][number]): string | null => {
  if (kind === 'topic-clue') return `/topics/clues/${id}`;
  if (kind !== 'proposal') return null;
  return state === 'draft' ? `/write/${id}` : `/cases/${id}`;
};

const sourceHref = ({ kind, id }: MatterView['sources'][number]): string =>
  kind === 'liaison-pair' ? `/places/contacts/${id}` : `/activities/${id}`;

function Became({ matter }: Shown) {
  const t = useTranslate(words);
  if (matter.grown.length === 0) return matter.state === 'in-clue' ? <p role="status">{t('clueOnItsWay')}</p> : null;
  return (
    <SheetSection title={t('became')}>
      <ul className="member-rows">
        {matter.grown.map((grown) => {
          const href = hrefOf(grown);
          const title = grown.title || t('untitled');
          return (
            <li key={grown.id} className="places-card">
              {href ? <Link href={href}>{title}</Link> : title}
              <small>{t(grown.kind === 'proposal' ? 'asProposal' : 'asClue')}</small>
            </li>
          );
        })}
      </ul>
    </SheetSection>
  );
}

function Content({ matter }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  return (
    <>
      <PageHeader
        title={matter.title}
        lead={say(`places.states.${matter.state}`)}
        back={{ label: t('title'), href: '/places' }}
      />
      <Stack gap={4}>
        <MatterVerbs matter={matter} />
        <Sheet bleeds label={matter.title}>
          <DefinitionList
            items={[
              { term: t('raisedOn'), value: dates.day(matter.raisedOn) },
              { term: t('origin'), value: matter.place || say(`places.origins.${matter.origin}`) },
              ...matter.sources.map((source) => ({
                term: t('raisedAt'),
                value: <Link href={sourceHref(source)}>{source.title}</Link>,
              })),
              { term: t('answer'), value: matter.answer },
              { term: t('response'), value: matter.response ? say(`places.responses.${matter.response}`) : '' },
            ]}
          />
          <div className="ui-document places-text">{matter.text}</div>
          <Became matter={matter} />
          {matter.notes.length > 0 ? (
            <SheetSection title={t('progress')}>
              <ul className="member-rows">
                {matter.notes.map(({ id, text, by, at }) => (
                  <li key={id} className="places-card">
                    <p>{text}</p>
                    <small>{`${by} · ${dates.momentShort(at)}`}</small>
                  </li>
                ))}
              </ul>
            </SheetSection>
          ) : null}
        </Sheet>
      </Stack>
    </>
  );
}

export default function Matter() {
  const { matterId = '' } = useScreenParameters();
  const query = useAsk<MatterView>('places.matter', { id: matterId });
  return (
    <Page width="form">
      <Asked query={query}>{(matter) => <Content key={matter.id} matter={matter} />}</Asked>
    </Page>
  );
}
