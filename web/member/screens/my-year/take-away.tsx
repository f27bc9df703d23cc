// The file to take away: as a paper, and as data.
import type { DutyFileView } from '#instruments/duty-file/contract';
import { useTranslate } from '#web/client';
import { ButtonLink, Row } from '#web/ui';
import * as words from './messages/index.ts';

const forms = ['docx', 'pdf', 'xlsx'] as const;

export function TakeAway({ file }: { file: DutyFileView }) {
  const t = useTranslate(words);
  const asked = file.year === null ? 'whole=yes' : `year=${file.year}`;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('takeAway')}</h2>
      <p className="ui-soft">{t('takeAwayHint')}</p>
      <Row gap={3}>
        {forms.map((form) => (
          <ButtonLink key={form} icon="download" href={`/api/duty-file/export.${form}?${asked}`} download>
            {t(`forms.${form}`)}
          </ButtonLink>
        ))}
        <ButtonLink icon="download" href={`/api/duty-file/export?${asked}`} download="duty-file.json">
          {t('forms.json')}
        </ButtonLink>
      </Row>
    </section>
  );
}
