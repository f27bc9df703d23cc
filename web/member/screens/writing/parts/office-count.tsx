// The office's count of characters against its limit; near the limit it is also heard.
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

export function OfficeCount(props: { of: 'title' | 'body'; used: number; limit: number; id?: string }) {
  const t = useTranslate(words);
  const { used, limit } = props;
  const isOver = used > limit;
  const key = isOver ? `count.${props.of}Over` : `count.${props.of}`;
  return (
    <p className="ui-field-below writing-count" id={props.id}>
      <span
        className="ui-field-counter"
        data-over={isOver || undefined}
        aria-live={used > limit * 0.9 ? 'polite' : 'off'}
      >
        {t.dynamic(key, { used, limit, over: used - limit })}
      </span>
    </p>
  );
}
