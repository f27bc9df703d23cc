// All that was raised, each with why it stands here; ticked to split off, one by one to send away.
import { useState } from 'react';
import type { IssueView, VoiceLine } from '#instruments/barometer/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, DataTable, Link, Row, SheetSection } from '#web/ui';
import { SplitForm, TakeOutForm } from './forms.tsx';
import * as words from './messages/index.ts';
import { useBarometerWords } from './say.ts';

const pages: Readonly<Record<string, string>> = {
  proposal: '/proposals',
  'information-report': '/information-reports/reports',
  'public-matter': '/public-matters/matters',
  matter: '/places/matters',
  'topic-clue': '/topics/clues',
};

function Why({ voice }: { voice: VoiceLine }) {
  const t = useTranslate(words);
  const marks = [voice.isByHand ? t('byHand') : '', voice.isCopy ? t('copy') : ''].filter(Boolean);
  return (
    <span className="barometer-why">
      <span>{[voice.place, ...voice.words].filter(Boolean).join('、')}</span>
      {marks.length > 0 ? <small>{marks.join('；')}</small> : null}
    </span>
  );
}

export function VoiceTable({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  const say = useBarometerWords();
  const dates = useDates();
  const [picked, setPicked] = useState<Set<string>>(new Set());
  const [isSplitting, setIsSplitting] = useState(false);
  const [leaving, setLeaving] = useState<VoiceLine | null>(null);
  const mayCorrect = issue.abilities.some(({ verb, isAllowed }) => verb === 'take-out' && isAllowed);
  const titleOf = ({ title }: VoiceLine) => title ?? t('hidden');
  const link = (voice: VoiceLine) =>
    voice.title === null ? (
      titleOf(voice)
    ) : (
      <Link href={`${pages[voice.kind] ?? '/proposals'}/${voice.id}`}>{voice.title}</Link>
    );
  return (
    <SheetSection title={t('voices')}>
      {mayCorrect ? (
        <Row gap={3}>
          <Button
            disabledReason={picked.size === 0 ? t('chooseFirst') : undefined}
            onClick={() => setIsSplitting(true)}
          >
            {t('splitChosen')}
          </Button>
          {picked.size > 0 ? <span>{t('chosen', { count: picked.size })}</span> : null}
        </Row>
      ) : null}
      <DataTable
        caption={t('voices')}
        rows={issue.voices}
        rowKey={({ id }) => id}
        rowName={titleOf}
        {...(mayCorrect ? { selection: { picked, onChange: setPicked } } : {})}
        columns={[
          { key: 'title', header: t('voice'), onPhone: 'title', cell: link },
          {
            key: 'kind',
            header: t('kind'),
            cell: ({ kind }) => <span className="barometer-kind">{say(`barometer.kinds.${kind}`)}</span>,
          },
          { key: 'day', header: t('day'), kind: 'date', cell: ({ day }) => dates.day(day) },
          { key: 'why', header: t('why'), cell: (voice) => <Why voice={voice} /> },
          ...(mayCorrect
            ? [
                {
                  key: 'out',
                  header: '',
                  cell: (voice: VoiceLine) => (
                    <Button kind="quiet" size="small" onClick={() => setLeaving(voice)}>
                      {t('notThis')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {isSplitting ? <SplitForm issue={issue} voiceIds={[...picked]} onClose={() => setIsSplitting(false)} /> : null}
      {leaving ? <TakeOutForm issue={issue} voice={leaving} onClose={() => setLeaving(null)} /> : null}
    </SheetSection>
  );
}
