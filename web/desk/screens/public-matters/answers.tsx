// The answer that waits for a second person, and what the citizen was told round by round with what they said.
import type { MatterView } from '#instruments/public-matters/contract';
import { useDates, useTranslate } from '#web/client';
import { SheetSection } from '#web/ui';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';

export function Answers({ matter }: { matter: MatterView }) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  const { draft, answers } = matter;
  return (
    <>
      {draft.text ? (
        <SheetSection title={t('draft')}>
          <div className="ui-document matters-text">{draft.text}</div>
          <p className="ui-soft ui-small">{t('draftedBy', { by: draft.by })}</p>
          {draft.remark ? <p className="matters-found">{t('remark', { remark: draft.remark })}</p> : null}
        </SheetSection>
      ) : null}
      {answers.map(({ round, text, draftedBy, clearedBy, answeredAt, response, responseWords }) => (
        <SheetSection key={round} title={answers.length > 1 ? t('answerRound', { round }) : t('answer')}>
          <div className="ui-document matters-text">{text}</div>
          <p className="ui-soft ui-small">
            {t('answeredBy', { drafted: draftedBy, cleared: clearedBy, at: dates.moment(answeredAt) })}
          </p>
          <p>
            {response
              ? `${t('fields.response')}　${say(`public-matters.responses.${response}`)}　${responseWords}`
              : t('noResponse')}
          </p>
        </SheetSection>
      ))}
    </>
  );
}
