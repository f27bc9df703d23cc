// The year of one body, assembled from the record; to take away as .docx, PDF and .xlsx.
import type { Dossier, MemberFrame } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { Asked, searchOf, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Select, Sheet, Skeleton } from '#web/ui';
import { bodyOptions } from './body-options.ts';
import { DossierTables } from './dossier-tables.tsx';
import * as words from './messages/index.ts';

const kinds = ['special-committee', 'member-group', 'sector'] as const;
const formats = ['docx', 'pdf', 'xlsx'] as const;

function yearsUntil(today: string): string[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: 5 }, (_, index) => String(year - index));
}

export function DossierPanel({ frame }: { frame: MemberFrame }) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const [{ of: bodyId = '', year = frame.today.slice(0, 4) }, changeSearch] = useScreenSearch();
  const question = { bodyId, year };
  const query = useAsk<Dossier>('members.dossier', question, { isEnabled: bodyId !== '', keepsPrevious: true });
  return (
    <>
      <div className="members-filters" data-screen-only>
        <Select
          label={t('fields.bodies')}
          value={bodyId}
          options={kinds.map((kind) => ({
            label: say(`members.bodyKinds.${kind}`),
            options: bodyOptions(frame, [kind]),
          }))}
          onChange={(of) => changeSearch({ of: of || undefined })}
        />
        <Select
          label={t('fields.year')}
          emptyLabel={null}
          value={year}
          options={yearsUntil(frame.today).map((value) => ({ value, label: value }))}
          onChange={(value) => changeSearch({ year: value })}
        />
      </div>
      {bodyId === '' ? (
        <EmptyState title={t('chooseBody')}>{t('chooseBodyAdvice')}</EmptyState>
      ) : (
        <>
          <div className="members-verbs" data-screen-only>
            {formats.map((format) => (
              <ButtonLink
                key={format}
                size="small"
                icon="download"
                href={`/api/members/dossier.${format}${searchOf(question)}`}
                download=""
              >
                {`.${format}`}
              </ButtonLink>
            ))}
          </div>
          <Sheet bleeds>
            <Asked query={query} waiting={<Skeleton lines={12} />}>
              {(dossier) => <DossierTables dossier={dossier} />}
            </Asked>
          </Sheet>
        </>
      )}
    </>
  );
}
