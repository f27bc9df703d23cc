// The roll: who is called, what they answered, who came; leave decided and attendance noted for several at once.
import { useState } from 'react';
import type { ActivityView, RollLine, RollView } from '#instruments/activities/contract';
import { rollReplies } from '#kernel/gatherings/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { ButtonLink, type Column, DataTable, EmptyState, Row, Select, Stack, Tag, TextField } from '#web/ui';
import { useActivityWords, useRoll } from '../asks.ts';
import * as words from '../messages/index.ts';
import { RollVerbs } from './roll-verbs.tsx';

function Totals({ roll }: { roll: RollView }) {
  const t = useTranslate(words);
  const { totals, quorum } = roll;
  const counts = ['called', 'read', 'confirmed', 'unanswered', 'requested', 'leave', 'attended'] as const;
  const verdict = quorum.isMet ? t('roll.met') : t('roll.notMet');
  return (
    <p className="activities-totals">
      {counts.map((key) => (
        <span key={key}>{t(`roll.${key}`, { count: totals[key] })}</span>
      ))}
      {quorum.needed === null ? null : (
        <strong>{t('roll.quorum', { needed: quorum.needed, expected: quorum.expected, verdict })}</strong>
      )}
    </p>
  );
}

const Soft = ({ children }: { children: string }) => <span className="ui-soft">{children}</span>;

function useColumns(): Column<RollLine>[] {
  const t = useTranslate(words);
  const say = useActivityWords();
  const dates = useDates();
  return [
    { key: 'name', header: t('roll.name'), onPhone: 'title', cell: ({ name }) => name },
    { key: 'sector', header: t('roll.sector'), cell: ({ sector }) => sector },
    { key: 'bodies', header: t('roll.bodies'), cell: ({ bodies }) => bodies.join('、') },
    {
      ...{ key: 'read', header: t('roll.readNotice'), onPhone: 'hidden' },
      cell: ({ readAt }) =>
        readAt ? (
          <span className="activities-short">{dates.momentShort(readAt)}</span>
        ) : (
          <Soft>{t('roll.unread')}</Soft>
        ),
    },
    {
      ...{ key: 'reply', header: t('roll.reply') },
      cell: ({ reply, leaveReason, leaveNote }) => (
        <>
          <Tag tone={reply === 'leave-requested' ? 'strong' : 'plain'}>{say(`activities.replies.${reply}`)}</Tag>{' '}
          {leaveReason ? say(`activities.leaveReasons.${leaveReason}`) : ''}
          {leaveNote ? `：${leaveNote}` : ''}
        </>
      ),
    },
    { key: 'group', header: t('roll.group'), onPhone: 'hidden', cell: ({ groupName }) => groupName },
    { key: 'seat', header: t('roll.seat'), kind: 'code', onPhone: 'hidden', cell: ({ seat }) => seat },
    {
      ...{ key: 'attendance', header: t('roll.attendance') },
      cell: ({ attendance, leftEarly }) =>
        `${say(`activities.attendances.${attendance}`)}${leftEarly ? `、${say('activities.leftEarly')}` : ''}`,
    },
  ];
}

interface Filter {
  words: string;
  reply: string;
  read: string;
  body: string;
}

function matches(line: RollLine, { words: typed, reply, read, body }: Filter): boolean {
  const wanted = typed.trim().toLowerCase();
  const isNamed = line.name.includes(wanted) || line.initials.startsWith(wanted) || line.pinyin.startsWith(wanted);
  return (
    isNamed &&
    (reply === '' || line.reply === reply) &&
    (read === '' || (read === 'read') === (line.readAt !== null)) &&
    (body === '' || line.bodies.includes(body) || line.sector === body)
  );
}

function Filters({ roll, filter, onChange }: { roll: RollView; filter: Filter; onChange: (filter: Filter) => void }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const bodies = [...new Set(roll.lines.flatMap((line) => [...line.bodies, line.sector]))].filter(Boolean).toSorted();
  return (
    <div className="activities-filters">
      <TextField
        label={t('roll.search')}
        type="search"
        value={filter.words}
        onChange={(typed) => onChange({ ...filter, words: typed })}
      />
      <Select
        label={t('roll.reply')}
        emptyLabel={t('roll.allReplies')}
        value={filter.reply}
        options={rollReplies.map((value): { value: string; label: string } => ({
          ...{ value, label: say(`activities.replies.${value}`) },
        }))}
        onChange={(reply) => onChange({ ...filter, reply })}
      />
      <Select
        label={t('roll.readNotice')}
        emptyLabel={t('roll.allReplies')}
        value={filter.read}
        options={(['read', 'unread'] as const).map((value): { value: string; label: string } => ({
          ...{ value, label: t(value === 'read' ? 'roll.hasRead' : 'roll.unread') },
        }))}
        onChange={(read) => onChange({ ...filter, read })}
      />
      <Select
        label={t('roll.body')}
        emptyLabel={t('roll.allBodies')}
        value={filter.body}
        options={bodies.map((value) => ({ value, label: value }))}
        onChange={(body) => onChange({ ...filter, body })}
      />
    </div>
  );
}

function Content({ activity, roll }: { activity: ActivityView; roll: RollView }) {
  const t = useTranslate(words);
  const columns = useColumns();
  const [filter, setFilter] = useState<Filter>({ words: '', reply: '', read: '', body: '' });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const shown = roll.lines.filter((line) => matches(line, filter));
  const lines = roll.lines.filter(({ personId }) => picked.has(personId));
  return (
    <Stack gap={4}>
      <Totals roll={roll} />
      <Filters roll={roll} filter={filter} onChange={setFilter} />
      <Row gap={3}>
        <RollVerbs activity={activity} roll={roll} picked={lines} onDone={() => setPicked(new Set())} />
        <ButtonLink size="small" icon="download" href={`/api/activities/roll.xlsx?id=${activity.id}`} download>
          {t('export')}
        </ButtonLink>
      </Row>
      <DataTable
        caption={t('tabs.roll')}
        columns={columns}
        rows={shown}
        rowKey={({ personId }) => personId}
        rowName={({ name }) => t('roll.pick', { name })}
        selection={{ picked, onChange: setPicked }}
        empty={<EmptyState title={t('roll.none')} />}
      />
    </Stack>
  );
}

export function RollTab({ activity }: { activity: ActivityView }) {
  const query = useRoll(activity.id);
  return <Asked query={query}>{(roll) => <Content activity={activity} roll={roll} />}</Asked>;
}
