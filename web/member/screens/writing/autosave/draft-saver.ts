// One draft on its way to the server: what was typed last, upon which copy, and one saving at a time.
import type { ProposalView } from '#instruments/proposals/contract';
import { ask, isRefusal, newIntent, perform, type SpokenRefusal } from '#web/client';
import { canDo } from '../../words/asks.ts';
import { changesSince } from '../changes-since.ts';
import type { Draft } from '../draft.ts';
import { draftOf, type KeptFields } from '../draft-of.ts';
import { type Choices, disagreementsOf, mergedDraft } from '../merge-drafts.ts';
import { type Conflict, changesIn } from './conflict.ts';
import type { SaveBody, SaverStart, SaverSurroundings } from './saver-surroundings.ts';

export class DraftSaver {
  surroundings: SaverSurroundings;
  private readonly caseId: string;
  private newest: KeptFields;
  private base: Draft;
  private version: number;
  private conflict: Conflict | null = null;
  private intent = { of: '', key: '' };
  private running: Promise<boolean> | null = null;

  constructor({ caseId, version, fields, base }: SaverStart, surroundings: SaverSurroundings) {
    this.caseId = caseId;
    this.version = version;
    this.newest = { fields, base };
    this.base = base;
    this.surroundings = surroundings;
  }

  get hasChanges(): boolean {
    return Object.keys(changesSince(this.base, this.newest.fields)).length > 0;
  }

  change(part: Partial<Draft>) {
    this.newest = { fields: { ...this.newest.fields, ...part }, base: this.base };
    this.surroundings.keep(this.newest);
    this.surroundings.dispatch({ kind: 'changed' });
  }

  /** Somebody saved first: go on when it touches nothing written here, else ask part by part. */
  meet(current: ProposalView, changes: Conflict['changes']) {
    const { dispatch, showConflict, noLongerWritable } = this.surroundings;
    if (!canDo(current.abilities, 'save')) return dispatch({ kind: 'refused', message: noLongerWritable });
    const theirs = draftOf(current);
    const drafts = { base: this.base, mine: this.newest.fields, theirs };
    const disagreements = disagreementsOf(drafts);
    this.version = current.version;
    if (disagreements.length === 0) {
      this.base = theirs;
      return dispatch({ kind: 'resolved' });
    }
    this.conflict = { drafts, disagreements, changes };
    showConflict(this.conflict);
    dispatch({ kind: 'conflicted' });
  }

  settleConflict(choices: Choices) {
    if (!this.conflict) return;
    const { keep, settle, dispatch, showConflict } = this.surroundings;
    const { theirs } = this.conflict.drafts;
    const fields = mergedDraft({ ...this.conflict.drafts, mine: this.newest.fields }, choices);
    this.conflict = null;
    this.base = theirs;
    this.newest = { fields, base: theirs };
    settle({ fields: theirs, base: theirs }, this.version);
    keep(this.newest);
    showConflict(null);
    dispatch({ kind: 'resolved' });
  }

  /** False when it did not come through; nothing is sent while a conflict waits for its answer. */
  save(): Promise<boolean> {
    if (this.conflict) return Promise.resolve(false);
    this.running ??= this.send().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async send(): Promise<boolean> {
    const { fields } = this.newest;
    const input = changesSince(this.base, fields);
    this.surroundings.dispatch({ kind: 'sent' });
    if (Object.keys(input).length > 0 && !(await this.perform({ id: this.caseId, version: this.version, input }))) {
      return false;
    }
    this.base = fields;
    this.surroundings.settle({ fields, base: this.newest.base }, this.version);
    this.surroundings.dispatch({ kind: 'saved', at: new Date().toISOString() });
    return true;
  }

  private async perform(body: SaveBody): Promise<boolean> {
    const of = JSON.stringify(body);
    if (this.intent.of !== of) this.intent = { of, key: newIntent() };
    const options = { intent: this.intent.key };
    const answer = await perform<SaveBody, { version: number }>('proposals.save', body, options).catch(() => null);
    if (answer && !isRefusal(answer)) {
      this.version = (answer as { version: number }).version;
      return true;
    }
    if (answer) await this.hearRefusal(answer as SpokenRefusal);
    else this.surroundings.dispatch({ kind: 'unreachable' });
    return false;
  }

  private async hearRefusal(refusal: SpokenRefusal) {
    const isOvertaken = refusal.code === 'version-conflict';
    const current = isOvertaken
      ? await ask<ProposalView>('proposals.case', { id: this.caseId }).catch(() => null)
      : null;
    if (current && !isRefusal(current)) this.meet(current as ProposalView, changesIn(refusal));
    else this.surroundings.dispatch({ kind: 'refused', message: refusal.message });
  }
}
