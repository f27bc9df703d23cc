// Certificates of a training class, one to a page; a member's request holds their own alone.
import {
  type DocumentSurroundings,
  type NamedDocument,
  type QueryDocument,
  signatureDate,
} from '#kernel/official-documents';
import type { TrainingView } from '../contract/training.ts';

export const certificatePaper: QueryDocument = {
  name: 'studies.certificates',
  query: 'studies.training',
  make(training: TrainingView, { committee }: DocumentSurroundings): NamedDocument | null {
    const { state, concludedOn, title, certificates } = training;
    if (state !== 'concluded' || !concludedOn || certificates.length === 0) return null;
    return {
      fileName: `结业证书（${title}）`,
      document: {
        format: 'certificate',
        issuerMark: committee.name,
        title: '结业证书',
        blocks: certificates.map(({ person, number, hours }) => ({
          kind: 'certificate',
          heading: '结业证书',
          recipient: person,
          text: `参加“${title}”，全程出席，共${hours}学时，准予结业。特发此证。`,
          number,
          issuer: committee.name,
          dateText: signatureDate(concludedOn),
        })),
      },
    };
  },
};
