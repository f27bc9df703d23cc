// The instruments' own words: states, kinds, verbs.
import * as liaisonWords from '#instruments/liaison/messages';
import * as placeWords from '#instruments/places/messages';
import { useTranslate } from '#web/client';

export const usePlaceWords = () => useTranslate(placeWords).dynamic;
export const useLiaisonWords = () => useTranslate(liaisonWords).dynamic;

export const todayHere = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
