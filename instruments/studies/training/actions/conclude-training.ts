import { defineAct } from '#kernel/acts';
import { nextNumber } from '#kernel/cases';
import { yearOf } from '#kernel/deadlines';
import { rollOf } from '#kernel/gatherings';
import { concludeTrainingInput } from '../../contract/training.ts';
import { namedInOrder } from '../../people.ts';
import { attendedInFull } from '../rules.ts';
import { type Certificate, concludeClass, insertCertificates } from '../storage.ts';
import { trainingSubject } from '../subject.ts';

/** Whoever attended every session in full has a certificate, with a number of the year's series. */
export const concludeTraining = defineAct({
  name: 'studies.conclude-training',
  subject: trainingSubject,
  verb: 'conclude-training',
  input: concludeTrainingInput,
  async change({ tx, today, now }, { id, sessions }) {
    const ids = sessions.map((session) => session.id);
    const people = await namedInOrder(tx, attendedInFull(ids, await rollOf(tx, ids)));
    const hours = sessions.reduce((sum, session) => sum + session.hours, 0);
    const year = yearOf(today);
    const certificates: Certificate[] = [];
    for (const { personId } of people) {
      const number = String(await nextNumber(tx, `training-certificate-${year}`)).padStart(4, '0');
      certificates.push({ personId, number: `${year}-${number}`, hours });
    }
    await insertCertificates(tx, id, certificates);
    await concludeClass(tx, id, today);
    const facts = { hours, sessions: sessions.length };
    return {
      payload: { certificates: certificates.length, hours },
      shell: { closedAt: now },
      recipients: { 'training-certificate': certificates.map(({ personId }) => personId) },
      deeds: certificates.map(({ personId }) => ({ personId, kind: 'training-completed', doneOn: today, facts })),
    };
  },
});
