// A version as it stood, whole.
import './revision.css';
import type { Revisions } from '../asks.ts';
import { Paragraphs } from '../sheet/paragraphs.tsx';
import { useCaseWords } from '../words/index.ts';

export type Revision = Revisions['revisions'][number];

export function RevisionWhole({ revision }: { revision: Revision }) {
  const { say } = useCaseWords();
  return (
    <>
      <h2 className="ui-document-title">{revision.title}</h2>
      <section className="revision-part">
        <h2>{say('proposals.parts.situation')}</h2>
        <div className="ui-document">
          <Paragraphs text={revision.situation} />
        </div>
      </section>
      <section className="revision-part">
        <h2>{say('proposals.parts.recommendations')}</h2>
        <ol className="ui-document revision-recommendations">
          {revision.recommendations.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
