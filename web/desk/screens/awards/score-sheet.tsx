// A panelist's own sheet for one nominee; nobody else's is shown.
import { useState } from 'react';
import type { AwardRound, NomineeView } from '#instruments/awards/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Row, Stack, Tag, TextField, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

function ExcludedSheet({ nominee }: { nominee: NomineeView }) {
  const t = useTranslate(words);
  return (
    <p>
      {nominee.label}　<span className="ui-soft">{t('sheet.excluded')}</span>
    </p>
  );
}

export function ScoreSheet({ round, nominee }: { round: AwardRound; nominee: NomineeView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const { mine } = nominee;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [remark, setRemark] = useState(mine?.remark ?? '');
  const scoring = useAct<{ id: string; input: unknown }>('awards.score', {
    cases: () => [round.id],
    onDone: () => toast(t('sheet.saved')),
  });
  const trouble = useTroubleText()(scoring);
  if (!mine) return null;
  if (mine.isExcluded) return <ExcludedSheet nominee={nominee} />;
  const pointsTyped = (id: string) => typed[id] ?? String(mine.points?.[id] ?? '');
  const isWhole = round.criteria.every(({ id }) => /^\d{1,3}$/.test(pointsTyped(id)));
  function save() {
    const points = Object.fromEntries(round.criteria.map(({ id }) => [id, Number(pointsTyped(id))]));
    scoring.act({ id: round.id, input: { nomineeId: nominee.id, points, remark } });
  }
  return (
    <section aria-label={nominee.label} className="awards-sheet">
      <Stack gap={2}>
        <h3>
          {nominee.label} <Tag>{mine.points ? t('sheet.total') : t('sheet.none')}</Tag>
        </h3>
        <div className="awards-points">
          {round.criteria.map(({ id, label, maximum }) => (
            <TextField
              key={id}
              label={t('sheet.maximum', { label, maximum })}
              inputMode="numeric"
              maxLength={3}
              value={pointsTyped(id)}
              onChange={(value) => setTyped((before) => ({ ...before, [id]: value }))}
            />
          ))}
          <TextField label={t('sheet.remark')} isOptional maxLength={500} value={remark} onChange={setRemark} />
        </div>
        <TroubleLine>{trouble}</TroubleLine>
        <Row gap={2}>
          <Button
            kind="primary"
            pending={scoring.isPending}
            disabledReason={isWhole ? undefined : t('missing')}
            onClick={save}
          >
            {t('sheet.save')}
          </Button>
        </Row>
      </Stack>
    </section>
  );
}
