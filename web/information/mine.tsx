// What I reported, or my body or unit; and where a new report begins.
import { useState } from 'react';
import type { MyReports, ReportItem } from '#instruments/information-reports/contract';
import { Asked, useAct, useAsk, useDates, useGo, useScreenSearch, useTranslate, useTroubleText } from '#web/client';
import { Button, Link, Page, PageHeader, Select, Stack, TroubleLine } from '#web/ui';
import './information.css';
import { AskedOfMe } from './asked-of-me.tsx';
import * as words from './messages/index.ts';
import { useInformationWords } from './say.ts';

function ReportRow({ item }: { item: ReportItem }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (
    <li>
      <Link href={`/information-reports/mine/${item.id}`}>
        <small>
          <span>{item.issueNumber ?? say(`information-reports.states.${item.state}`)}</span>
          {item.submittedAt ? <span>{dates.momentShort(item.submittedAt)}</span> : null}
        </small>
        <strong>{item.title || t('untitled')}</strong>
        {item.origin === 'member' ? null : <small>{item.author}</small>}
      </Link>
    </li>
  );
}

/** One's own name first, then the bodies one speaks for and one's units. */
function Begin({ mine }: { mine: MyReports }) {
  const t = useTranslate(words);
  const go = useGo();
  const [{ commission }] = useScreenSearch();
  const names = [
    ...(mine.mayWriteOwn ? [{ value: 'own', label: t('own') }] : []),
    ...mine.bodies.map(({ id, name }) => ({ value: `body:${id}`, label: name })),
    ...mine.units.map(({ id, name }) => ({ value: `unit:${id}`, label: name })),
  ];
  const [chosen, setChosen] = useState(names[0]?.value ?? 'own');
  const starting = useAct<{ input: object }, { caseId: string }>('information-reports.draft', {
    onDone: ({ caseId }) => go(`/information-reports/mine/${caseId}`),
  });
  const [kind, id] = chosen.split(':');
  const input = {
    ...(kind === 'body' ? { bodyId: id } : {}),
    ...(kind === 'unit' ? { unitId: id } : {}),
    ...(commission ? { commissionId: commission } : {}),
  };
  return (
    <Stack gap={3}>
      {commission ? <p role="status">{t('answering')}</p> : null}
      {names.length > 1 ? (
        <Select label={t('inNameOf')} emptyLabel={null} value={chosen} options={names} onChange={setChosen} />
      ) : null}
      <Button kind="primary" wide icon="write" pending={starting.isPending} onClick={() => starting.act({ input })}>
        {t('start')}
      </Button>
      <TroubleLine>{useTroubleText()(starting)}</TroubleLine>
    </Stack>
  );
}

export default function Mine() {
  const t = useTranslate(words);
  const query = useAsk<MyReports>('information-reports.mine');
  return (
    <Page width="form">
      <Asked query={query}>
        {(mine) => (
          <>
            <PageHeader title={t('title')} lead={t('lead', { limit: mine.limit })} />
            <Begin mine={mine} />
            <AskedOfMe />
            <section className="information-own">
              <h2 className="ui-section-title">{t('all')}</h2>
              {mine.items.length === 0 ? <p className="ui-soft">{t('none')}</p> : null}
              <ul className="information-rows">
                {mine.items.map((item) => (
                  <ReportRow key={item.id} item={item} />
                ))}
              </ul>
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}
