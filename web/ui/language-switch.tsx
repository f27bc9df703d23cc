// The language, each named in itself.
import type { Locale } from '../../platform/locale/contract.ts';
import { Segments } from './segments.tsx';
import { useWords } from './words.tsx';

export function LanguageSwitch(props: { value: Locale; onChange: (locale: Locale) => void }) {
  const words = useWords();
  return (
    <Segments
      label={words('language')}
      value={props.value}
      onChange={props.onChange}
      options={[
        { value: 'zh-CN', label: '中文', lang: 'zh-CN' },
        { value: 'en', label: 'English', lang: 'en' },
      ]}
    />
  );
}
