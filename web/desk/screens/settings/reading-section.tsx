// Language and elder mode of this device.
import { useReader, useTranslate } from '#web/client';
import { ElderSwitch, LanguageSwitch, SheetSection, Stack } from '#web/ui';
import * as words from './words.ts';

export function ReadingSection() {
  const t = useTranslate(words);
  const { locale, setLocale, elderSize, setElderSize } = useReader();
  return (
    <SheetSection title={t('reading.title')}>
      <Stack gap={4}>
        <p className="ui-soft">{t('reading.lead')}</p>
        <LanguageSwitch value={locale} onChange={setLocale} />
        <ElderSwitch value={elderSize} onChange={setElderSize} />
      </Stack>
    </SheetSection>
  );
}
