// Papers in versions, with how many have opened each.
import { useState } from 'react';
import type { ActivityView, PaperView } from '#instruments/activities/contract';
import { isRefusal, request, type SpokenRefusal, useDates, useTranslate } from '#web/client';
import { Button, ButtonLink, FileField, Link, Row, SheetSection, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';
import { may } from './may.ts';

interface Uploaded {
  id: string;
  name: string;
}

function usePaperFile() {
  const [file, setFile] = useState<Uploaded>();
  const [trouble, setTrouble] = useState('');
  const [isMoving, setIsMoving] = useState(false);
  async function send(picked: File | undefined) {
    if (!picked) return;
    const body = new FormData();
    body.append('purpose', 'attachment');
    body.append('file', picked);
    setIsMoving(true);
    setTrouble('');
    try {
      const answer = await request<Uploaded | SpokenRefusal>('/files', { method: 'POST', body });
      if (isRefusal(answer)) setTrouble((answer as SpokenRefusal).message);
      else setFile(answer as Uploaded);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : '');
    } finally {
      setIsMoving(false);
    }
  }
  return { file, trouble, isMoving, send: (files: File[]) => void send(files[0]), forget: () => setFile(undefined) };
}

function PaperForm({ activity, paper, onClose }: { activity: ActivityView; paper?: PaperView; onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ title: paper?.title ?? '', note: '' });
  const { file, trouble, isMoving, send, forget } = usePaperFile();
  const unfiled = file ? undefined : isMoving ? t('uploading') : t('missing.file');
  return (
    <ActForm
      act="add-paper"
      title={paper ? t('newVersion') : t('addPaper')}
      target={activity}
      input={{ paperId: paper?.id ?? null, ...fields, fileId: file?.id ?? '' }}
      missing={fields.title.trim().length < 2 ? t('missing.title') : unfiled}
      onClose={onClose}
    >
      <TextField label={t('paper.title')} limit={200} {...bind('title')} />
      <FileField
        label={t('paper.file')}
        files={file ? [{ id: file.id, name: file.name }] : []}
        isMultiple={false}
        error={trouble || undefined}
        onAdd={send}
        onRemove={forget}
      />
      {paper ? <TextField label={t('paper.note')} isOptional maxLength={200} {...bind('note')} /> : null}
    </ActForm>
  );
}

function PaperRow({ paper, onNew, onWithdraw }: { paper: PaperView; onNew?: () => void; onWithdraw?: () => void }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <li>
      <span>
        {paper.title}
        {paper.versions.map(({ version, fileId, fileName, note, addedAt, readers }) => (
          <small key={version}>
            <Link href={`/api/files/${fileId}`}>
              {t('version', { version })} {fileName}
            </Link>{' '}
            {[dates.momentShort(addedAt), note, readers === null ? '' : t('readers', { count: readers })]
              .filter(Boolean)
              .join(' · ')}
          </small>
        ))}
      </span>
      <Row gap={2}>
        {onNew ? (
          <Button size="small" onClick={onNew}>
            {t('newVersion')}
          </Button>
        ) : null}
        {onWithdraw ? (
          <Button size="small" onClick={onWithdraw}>
            {t('withdraw')}
          </Button>
        ) : null}
      </Row>
    </li>
  );
}

export function Papers({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const [open, setOpen] = useState<'new' | PaperView | null>(null);
  const [gone, setGone] = useState<PaperView | null>(null);
  const mayAdd = may(activity, 'add-paper');
  return (
    <SheetSection
      title={t('papers')}
      verbs={
        <Row gap={2}>
          {activity.isOrganiser && activity.papers.length > 0 ? (
            <ButtonLink size="small" href={`/activities/${activity.id}/readers`}>
              {t('whoRead')}
            </ButtonLink>
          ) : null}
          {mayAdd ? (
            <Button size="small" icon="attach" onClick={() => setOpen('new')}>
              {t('addPaper')}
            </Button>
          ) : null}
        </Row>
      }
    >
      {activity.papers.length === 0 ? <p className="ui-soft">{t('noPapers')}</p> : null}
      <ul className="activities-list">
        {activity.papers.map((paper) => (
          <PaperRow
            key={paper.id}
            paper={paper}
            {...(mayAdd ? { onNew: () => setOpen(paper) } : {})}
            {...(may(activity, 'withdraw-paper') ? { onWithdraw: () => setGone(paper) } : {})}
          />
        ))}
      </ul>
      {open ? (
        <PaperForm activity={activity} {...(open === 'new' ? {} : { paper: open })} onClose={() => setOpen(null)} />
      ) : null}
      {gone ? (
        <ActForm
          act="withdraw-paper"
          title={`${t('withdraw')}：${gone.title}`}
          target={activity}
          input={{ paperId: gone.id }}
          kind="danger"
          onClose={() => setGone(null)}
        />
      ) : null}
    </SheetSection>
  );
}
