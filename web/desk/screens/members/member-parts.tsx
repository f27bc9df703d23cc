// The parts of a member's page.
import { useState } from 'react';
import type { ChangeView, MemberView } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, DataTable, DefinitionList, SheetSection, Tag, Timeline, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { usePlaceName } from './use-roster-columns.tsx';

interface PartProps {
  member: MemberView;
}

function useSpan() {
  const t = useTranslate(words);
  const dates = useDates();
  return ({ from, until }: { from: string; until: string | null }) =>
    t('span', { from: dates.dayInFull(from), until: until ? dates.dayInFull(until) : t('untilNow') });
}

export function Seats({ member }: PartProps) {
  const t = useTranslate(words);
  const span = useSpan();
  return (
    <SheetSection title={t('seats')}>
      <DataTable
        caption={t('seats')}
        rows={member.seats}
        rowKey={({ id }) => id}
        columns={[
          { key: 'term', header: t('fields.term'), cell: ({ term }) => term.name, onPhone: 'title' },
          {
            key: 'sector',
            header: t('columns.sector'),
            cell: ({ sector, isStanding }) => (
              <>
                {sector?.name ?? t('none')} {isStanding ? <Tag>{t('standing')}</Tag> : null}
              </>
            ),
          },
          { key: 'span', header: t('spanHeader'), kind: 'date', cell: span },
        ]}
      />
    </SheetSection>
  );
}

export function Placements({ member }: PartProps) {
  const t = useTranslate(words);
  const nameOf = usePlaceName();
  const span = useSpan();
  return (
    <SheetSection title={t('placements')}>
      <DataTable
        caption={t('placements')}
        rows={member.placements}
        rowKey={({ bodyId, from, post }) => `${bodyId} ${from} ${post}`}
        columns={[
          { key: 'name', header: t('fields.body'), cell: nameOf, onPhone: 'title' },
          { key: 'span', header: t('spanHeader'), kind: 'date', cell: span },
        ]}
        empty={<p className="ui-soft">{t('none')}</p>}
      />
    </SheetSection>
  );
}

function UndoButton({ change }: { change: ChangeView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const undo = useAct<{ input: { changeId: string } }>('members.undo-change', {
    onDone: () => {
      setAsking(false);
      toast(t('undone'));
    },
  });
  const trouble = useTroubleText()(undo);
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('undo')}
      </Button>
      <ConfirmDialog
        title={t('undo')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        verb={t('undo')}
        pending={undo.isPending}
        error={trouble}
        onConfirm={() => undo.act({ input: { changeId: change.id } })}
      >
        {t('undoAdvice')}
      </ConfirmDialog>
    </>
  );
}

export function Changes({ member }: PartProps) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const dates = useDates();
  const nameOf = usePlaceName();
  const what = (one: ChangeView) =>
    t('changeLine', { kind: say(`members.changes.${one.kind}`), body: nameOf({ name: one.body, post: one.post }) }) +
    (one.formerBody && one.formerBody !== one.body ? t('changeFrom', { former: one.formerBody }) : '');
  return (
    <SheetSection title={t('changes')}>
      {member.changes.length === 0 ? <p className="ui-soft">{t('noChange')}</p> : null}
      <Timeline
        label={t('changes')}
        entries={member.changes.map((one) => ({
          key: one.id,
          at: one.at,
          atText: dates.moment(one.at),
          who: one.by,
          what: <span className={one.undoneAt ? 'members-undone' : undefined}>{what(one)}</span>,
          note: (
            <>
              {t('changeReason', { effectiveOn: dates.dayInFull(one.effectiveOn), reason: one.reason })}{' '}
              {one.undoneAt ? <Tag tone="soft">{t('undone')}</Tag> : null}
              {one.mayUndo ? <UndoButton change={one} /> : null}
            </>
          ),
        }))}
      />
    </SheetSection>
  );
}

export function Contact({ member }: PartProps) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const dates = useDates();
  return (
    <SheetSection title={t('contact')}>
      <DefinitionList
        look="lined"
        items={[
          { term: t('phone'), value: member.phoneMasked || t('none') },
          { term: t('phoneFor'), value: say(`members.phoneFor.${member.phoneFor}`) },
          { term: t('branchesOf'), value: member.branches?.map(({ name }) => name).join('、') },
          {
            term: t('lookUps'),
            value: member.lookUps.map(({ by, reason, at }) => (
              <div key={`${at} ${by}`}>{`${dates.momentShort(at)}　${by}　${reason}`}</div>
            )),
          },
        ].filter(({ value }) => !Array.isArray(value) || value.length > 0)}
      />
    </SheetSection>
  );
}
