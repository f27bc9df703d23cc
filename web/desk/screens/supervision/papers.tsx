// The papers of a matter, once they are there: the written notice, the report to the leaders.
import type { MatterView } from '#kernel/supervision/contract';
import { searchOf, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import * as words from './messages/index.ts';

const formats = [
  { format: 'docx', label: 'Word' },
  { format: 'pdf', label: 'PDF' },
] as const;
const papers = [
  { step: 'notice', paper: 'notice' },
  { step: 'leader', paper: 'report' },
] as const;

export function Papers({ matter }: { matter: Pick<MatterView, 'id' | 'steps'> }) {
  const t = useTranslate(words);
  const there = papers.filter(({ step }) => matter.steps.some((one) => one.step === step));
  if (there.length === 0) return null;
  return (
    <p className="supervision-papers" data-screen-only>
      {there.flatMap(({ paper }) =>
        formats.map(({ format, label }) => (
          <Link
            key={`${paper} ${format}`}
            href={`/api/supervision/${paper}.${format}${searchOf({ id: matter.id })}`}
            download
          >
            {t(`papers.${paper}`, { format: label })}
          </Link>
        )),
      )}
    </p>
  );
}
