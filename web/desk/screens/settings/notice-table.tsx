// Which group of notices comes by which way; in the inbox everything stands anyway.
import { type NoticeChannel, type NoticePreference, noticeChannels, noticeGroups } from '#kernel/notices/contract';
import * as noticeWords from '#kernel/notices/messages';
import { useTranslate } from '#web/client';
import './notice-table.css';
import * as words from './words.ts';

type Channels = NoticePreference['channels'];

export function NoticeTable(props: { channels: Channels; onChange: (channels: Channels) => void }) {
  const t = useTranslate(words);
  const say = useTranslate(noticeWords);
  const toggle = (group: (typeof noticeGroups)[number], channel: NoticeChannel) => {
    const held = props.channels[group] ?? [];
    const next = held.includes(channel) ? held.filter((one) => one !== channel) : [...held, channel];
    props.onChange({ ...props.channels, [group]: next });
  };
  return (
    <table className="settings-notices">
      <caption className="ui-hidden-visually">{t('notices.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('notices.group')}</th>
          {noticeChannels.map((channel) => (
            <th scope="col" key={channel}>
              {say(`channels.${channel}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {noticeGroups.map((group) => (
          <tr key={group}>
            <th scope="row">{say(`groups.${group}`)}</th>
            {noticeChannels.map((channel) => (
              <td key={channel}>
                <label className="settings-tick">
                  <input
                    type="checkbox"
                    aria-label={t('notices.tick', {
                      group: say(`groups.${group}`),
                      channel: say(`channels.${channel}`),
                    })}
                    checked={(props.channels[group] ?? []).includes(channel)}
                    onChange={() => toggle(group, channel)}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
