// A case on the desk: its verbs stand in bars; each verb opens a dialog that ends with the verb itself.
import type { Locator, Page } from 'playwright-core';
import { say, words } from '../words.ts';

const { actions, proposals, undertakings } = words;
export const caseVerbs = proposals.verbs;
export const unitVerbs = undertakings.verbs;

export async function openCase(page: Page, address: string, caseId: string): Promise<void> {
  await page.goto(`${address}/desk/proposals/${caseId}`);
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
}

export type FillIn = (dialog: Locator) => Promise<unknown>;

/** Presses a verb, fills in its dialog, and confirms. */
export async function doVerb(page: Page, verb: string, fillIn?: FillIn): Promise<void> {
  const press = page.getByRole('toolbar').getByRole('button', { name: verb, exact: true }).first();
  await press.click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fillIn?.(dialog);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

export const choose = (dialog: Locator, group: string, label: string) =>
  dialog.getByRole('group', { name: group }).getByText(label, { exact: true }).click();

export const preReview: FillIn = async (dialog) => {
  await choose(dialog, actions.preReview.decision, proposals.recommendedDecisions.file);
};

export const leadWithCo =
  (lead: string, co: string): FillIn =>
  async (dialog) => {
    await choose(dialog, actions.units.type, proposals.assignmentTypes.lead);
    const listOf = (label: string) => dialog.getByRole('group', { name: say(actions.units.choose, { label }) });
    await listOf(actions.units.lead).getByText(lead, { exact: true }).click();
    await listOf(actions.units.co).getByText(co, { exact: true }).click();
  };

export interface Consultation {
  readonly stage: keyof typeof undertakings.stages;
  readonly people: string;
  readonly points: string;
}

export const consultation =
  ({ stage, people, points }: Consultation): FillIn =>
  async (dialog) => {
    await choose(dialog, actions.consultation.stage, undertakings.stages[stage]);
    await choose(dialog, actions.consultation.mode, undertakings.modes.meeting);
    await dialog.getByLabel(actions.consultation.people).fill(people);
    await dialog.getByLabel(actions.consultation.points).fill(points);
  };

export const opinion =
  (text: string): FillIn =>
  (dialog) =>
    dialog.getByLabel(actions.forms['give-opinion'].field).fill(text);

export const signOff =
  (documentNumber: string): FillIn =>
  async (dialog) => {
    await dialog.getByLabel(actions.signOff.number).fill(documentNumber);
    await dialog.getByRole('checkbox', { name: actions.signOff.seal }).check();
  };

export const evidence =
  (text: string): FillIn =>
  (dialog) =>
    dialog.getByLabel(actions.forms['give-evidence'].field).fill(text);

/** A unit without a drafter of its own names one of its people. */
export const drafterIs =
  (name: string): FillIn =>
  (dialog) =>
    dialog.getByLabel(actions.posts.drafter).selectOption({ label: name });
