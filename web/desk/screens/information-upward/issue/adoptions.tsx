// Every notice of adoption; those typed here may be corrected or withdrawn.
import { useState } from 'react';
import type { AdoptionView, UpwardView } from '#instruments/information-reports/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, DataTable, Link, Row, SheetSection, Tag } from '#web/ui';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';
import { AdoptionForm } from './adoption-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

function Standing({ one }: { one: AdoptionView }) {
  const t = useTranslate(words);
  const reason = one.changedReason;
  return (
    <Row gap={2}>
      {one.isTold ? <Tag>{t('told')}</Tag> : null}
      {one.isWithdrawn ? <span>{t('withdrawn', { reason })}</span> : null}
      {!one.isWithdrawn && reason ? <span>{t('corrected', { reason })}</span> : null}
      {one.note ? <span>{one.note}</span> : null}
      {one.fileId ? <Link href={`/api/files/${one.fileId}`}>{t('openFile')}</Link> : null}
    </Row>
  );
}

function Changes({ upward, one }: { upward: UpwardView; one: AdoptionView }) {
  const t = useTranslate(words);
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const { document } = one;
  if (one.isTold || one.isWithdrawn || !upward.verbs.includes('correct-adoption')) return null;
  return (
    <Row gap={2}>
      <Button size="small" aria-label={t('correctOf', { document })} onClick={() => setOpen('correct')}>
        {t('correct')}
      </Button>
      <Button size="small" aria-label={t('withdrawOf', { document })} onClick={() => setOpen('withdraw')}>
        {t('withdraw')}
      </Button>
      {open === 'correct' ? <AdoptionForm upward={upward} known={one} onClose={() => setOpen(null)} /> : null}
      {open === 'withdraw' ? <WithdrawForm upward={upward} known={one} onClose={() => setOpen(null)} /> : null}
    </Row>
  );
}

export function Adoptions({ upward }: { upward: UpwardView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (
    <SheetSection title={t('adoptions')}>
      {upward.adoptions.length === 0 ? (
        <p className="ui-soft">{t('noAdoptions')}</p>
      ) : (
        <DataTable
          caption={t('adoptions')}
          rows={upward.adoptions}
          rowKey={({ id }) => id}
          columns={[
            { key: 'by', header: t('adoptedBy'), onPhone: 'title', cell: ({ receiver }) => receiver },
            { key: 'level', header: t('level'), cell: ({ level }) => say(`information-reports.levels.${level}`) },
            { key: 'form', header: t('form'), cell: ({ form }) => say(`information-reports.adoptionForms.${form}`) },
            { key: 'document', header: t('document'), cell: ({ document }) => document },
            { key: 'on', header: t('adoptedOn'), kind: 'date', cell: ({ adoptedOn }) => dates.day(adoptedOn) },
            { key: 'standing', header: t('note'), cell: (one) => <Standing one={one} /> },
            { key: 'verbs', header: t('correct'), cell: (one) => <Changes upward={upward} one={one} /> },
          ]}
        />
      )}
    </SheetSection>
  );
}
