// To whom, how and on what day: directly on this platform where the committee above is here, else as a file or on paper.
import { channels, type UpwardView, upperLevels } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { DateField, RadioGroup, Select, TextArea, TextField } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { useFields } from '../../forms/use-fields.ts';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

export function SendForm({ upward, onClose }: { upward: UpwardView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const { above, today } = upward;
  const ways = above.length > 0 ? channels : channels.filter((one) => one !== 'platform');
  const { fields, bind } = useFields({
    ...{ channel: ways[0] as (typeof channels)[number], level: above[0]?.level ?? ('province' as const) },
    ...{ receiver: '', sentOn: today, note: '' },
  });
  const isDirect = fields.channel === 'platform';
  const isMissing = fields.sentOn === '' || (!isDirect && fields.receiver.trim().length < 2);
  const levels = isDirect ? above.map(({ level }) => level) : upperLevels;
  const nameOf = (level: (typeof upperLevels)[number]) => {
    const name = isDirect ? above.find((one) => one.level === level)?.name : undefined;
    return name ? t('cppccAbove', { name }) : say(`information-reports.levels.${level}`);
  };
  return (
    <ActForm
      act="information-reports.send-upward"
      title={say('information-reports.verbs.send-upward')}
      target={{ id: upward.issueId, version: upward.version }}
      input={fields}
      missing={isMissing ? t('missing') : undefined}
      onClose={onClose}
    >
      <RadioGroup
        label={t('channel')}
        options={ways.map((value) => ({ value, label: say(`information-reports.channels.${value}`) }))}
        {...bind('channel')}
      />
      <Select
        label={t('level')}
        emptyLabel={null}
        options={levels.map((value) => ({ value, label: nameOf(value) }))}
        {...bind('level')}
      />
      {isDirect ? null : <TextField label={t('receiver')} maxLength={80} {...bind('receiver')} />}
      <DateField label={t('sentOn')} {...bind('sentOn')} />
      <TextArea label={t('note')} isOptional rows={2} limit={500} {...bind('note')} />
    </ActForm>
  );
}
