// Every act on what goes up and comes back.
import type { Act } from '#kernel/acts';
import {
  countAgain,
  discardBulletin,
  draftBulletin,
  releaseBulletin,
} from '../adoption-bulletins/actions/draft-bulletin.ts';
import { correctAdoption, recordAdoption, withdrawAdoption } from '../adoptions/actions/record-adoption.ts';
import { takeAdoption } from '../adoptions/actions/take-adoption.ts';
import { nameHigherSeat } from '../higher-seats/name-higher-seat.ts';
import { answerInstruction, clearAnswer, sendAnswerBack } from '../instructions/actions/answer-instruction.ts';
import { fileInstruction, withdrawInstruction } from '../instructions/actions/close-instruction.ts';
import { recordInstruction } from '../instructions/actions/record-instruction.ts';
import {
  returnInstruction,
  signForInstruction,
  transferInstruction,
} from '../instructions/actions/transfer-instruction.ts';
import { importExchange, receiveExchange, trustSender } from './actions/import-exchange.ts';
import { noteDelivery, sendUpward } from './actions/send-upward.ts';

export const upwardActs: readonly Act[] = [
  ...[sendUpward, noteDelivery, importExchange, receiveExchange, trustSender, nameHigherSeat],
  ...[recordAdoption, correctAdoption, withdrawAdoption, takeAdoption],
  ...[recordInstruction, transferInstruction, signForInstruction, returnInstruction],
  ...[answerInstruction, sendAnswerBack, clearAnswer, fileInstruction, withdrawInstruction],
  ...[draftBulletin, countAgain, releaseBulletin, discardBulletin],
];
