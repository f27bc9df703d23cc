// One adoption bulletin: my own part first, then the whole in figures.
import type { AdoptionBulletinView, AdoptionCounts } from '#instruments/information-reports/contract';
import * as informationWords from '#instruments/information-reports/messages';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, DefinitionList, Page, PageHeader, Sheet, SheetSection, Stack } from '#web/ui';
import * as words from './messages/index.ts';

function useCounts() {
  const t = useTranslate(words);
  const say = useTranslate(informationWords).dynamic;
  const pieces = (count: number) => (count === 0 ? t('nothing') : t('pieces', { count }));
  const adopted = (counts: AdoptionCounts) =>
    counts.adopted
      .map(
        ({ level, form, count }) =>
          `${say(`information-reports.levels.${level}`)}${say(`information-reports.adoptionForms.${form}`)} ${pieces(count)}`,
      )
      .join('、');
  return (counts: AdoptionCounts) => [
    { term: t('submitted'), value: pieces(counts.submitted) },
    { term: t('printed'), value: pieces(counts.printed) },
    { term: t('adopted'), value: adopted(counts) || t('nothing') },
    { term: t('instructed'), value: pieces(counts.instructed) },
  ];
}

function Content({ one }: { one: AdoptionBulletinView }) {
  const t = useTranslate(words);
  const countsOf = useCounts();
  return (
    <Stack gap={4}>
      <Sheet bleeds label={one.title}>
        {one.lines.map(({ partyKind, name, counts }) => (
          <SheetSection key={`${partyKind} ${name}`} title={one.lines.length > 1 ? name : t('own')}>
            <DefinitionList items={countsOf(counts)} />
          </SheetSection>
        ))}
        <SheetSection title={t('totals')}>
          <DefinitionList
            items={[
              ...countsOf(one.totals),
              { term: t('issues'), value: String(one.totals.issues) },
              { term: t('sentUp'), value: String(one.totals.sentUp) },
            ]}
          />
        </SheetSection>
      </Sheet>
      <ButtonLink icon="download" href={`/api/information-reports/adoption-bulletin.docx?id=${one.id}`} download>
        {t('word')}
      </ButtonLink>
    </Stack>
  );
}

export default function Bulletin() {
  const t = useTranslate(words);
  const { bulletinId = '' } = useScreenParameters();
  const query = useAsk<AdoptionBulletinView>('information-reports.adoption-bulletin', { id: bulletinId });
  const back = { label: t('back'), href: '/information-reports/adoption-bulletins' };
  return (
    <Page width="form">
      <Asked query={query}>
        {(one) => (
          <>
            <PageHeader title={one.title} back={back} />
            <Content one={one} />
          </>
        )}
      </Asked>
    </Page>
  );
}
