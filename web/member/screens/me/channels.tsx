import type { NoticeChannel, NoticeGroup, NoticePreference } from '#kernel/notices/contract';
import { useTranslate } from '#web/client';
import { CheckboxGroup } from '#web/ui';
import * as words from './messages/index.ts';

const groups: readonly NoticeGroup[] = ['tasks', 'progress', 'results', 'reminders', 'gatherings', 'system'];
/** Ways this app can set up; others that were chosen elsewhere are kept. */
const channels: readonly NoticeChannel[] = ['push', 'mail', 'sms'];

export interface PartProps {
  preference: NoticePreference;
  change: (part: Partial<NoticePreference>) => void;
}

export function Channels({ preference, change }: PartProps) {
  const t = useTranslate(words);
  return groups.map((group) => (
    <CheckboxGroup<NoticeChannel>
      key={group}
      label={t(`preference.groups.${group}`)}
      isInline
      value={preference.channels[group] ?? []}
      onChange={(chosen) => change({ channels: { ...preference.channels, [group]: chosen } })}
      options={channels.map((channel) => ({ value: channel, label: t(`preference.channels.${channel}`) }))}
    />
  ));
}
