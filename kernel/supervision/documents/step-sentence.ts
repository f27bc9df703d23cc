// One rung in one clause, as a document says it.
import { signatureDate } from '#kernel/official-documents';
import type { StepView } from '../contract.ts';

const promised = (untilOn: string | null) => (untilOn ? `，答应${signatureDate(untilOn)}前完成` : '');

const says: Readonly<Record<StepView['step'], (step: StepView) => string>> = {
  remind: () => '已发提醒',
  phone: ({ withWhom, untilOn }) => `与${withWhom}电话联系${promised(untilOn)}`,
  notice: ({ documentNumber, untilOn }) =>
    `发出督办通知${documentNumber ? `（${documentNumber}）` : ''}${untilOn ? `，要求${signatureDate(untilOn)}前回复` : ''}`,
  answer: ({ untilOn }) => `承办单位回复督办通知${promised(untilOn)}`,
  'put-off': ({ untilOn }) => `暂缓催办${untilOn ? `至${signatureDate(untilOn)}` : ''}`,
  leader: () => '报请领导督促',
};

export const stepSentence = (step: StepView): string => `${signatureDate(step.takenOn)}${says[step.step](step)}`;
