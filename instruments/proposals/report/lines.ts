// What one counted thing is called in the list behind a figure: its case, its unit, its words, how it stands.
import type { CountingUnit, ReportLine } from '../contract.ts';
import type { Figure } from './count.ts';
import type * as facts from './facts.ts';

type Detail = Partial<Pick<ReportLine, 'unit' | 'text' | 'on' | 'standing'>>;
type Detailer = { readonly [Unit in CountingUnit]: (fact: never, figure: Figure) => Detail };

const rated = (fact: facts.RatingFact, { table }: Figure): string =>
  (table === 'ratings-process' ? fact.process : fact.result) ?? 'silence';

const details: Detailer = {
  proposal: ({ state, submittedOn }: facts.ProposalFact) => ({
    on: submittedOn,
    standing: `proposals.states.${state}`,
  }),
  undertaking: ({ unitName, role, dueOn }: facts.TaskFact) => ({
    unit: unitName,
    on: dueOn,
    standing: `undertakings.roles.${role}`,
  }),
  unit: ({ name }: facts.UnitFact) => ({ unit: name }),
  reply: ({ unitName, classLetter, deliveredOn }: facts.ReplyFact) => ({
    unit: unitName,
    on: deliveredOn,
    text: classLetter,
  }),
  consultation: ({ unitName, mode, heldOn }: facts.ConsultationFact) => ({
    unit: unitName,
    on: heldOn,
    standing: `undertakings.modes.${mode}`,
  }),
  rating: (fact: facts.RatingFact, figure) => ({
    unit: fact.unitName,
    standing: `undertakings.satisfaction.${rated(fact, figure)}`,
  }),
  commitment: ({ unitName, text, dueOn, state }: facts.CommitmentFact) => ({
    unit: unitName,
    text,
    on: dueOn,
    standing: `undertakings.commitmentStates.${state}`,
  }),
  recommendation: ({ text, verdict }: facts.RecommendationFact) => ({
    text,
    standing: verdict && `undertakings.verdicts.${verdict}`,
  }),
  extension: ({ unitName, state, newDueOn }: facts.ExtensionFact) => ({
    unit: unitName,
    on: newDueOn,
    standing: `undertakings.extensionStates.${state}`,
  }),
  'look-back': ({ finding, on }: facts.LookBackFact) => ({
    on,
    standing: `proposals.report.figures.look-backs.${finding}`,
  }),
};

export function linesOf(figure: Figure, proposals: ReadonlyMap<string, facts.ProposalFact>): ReportLine[] {
  const detailOf = details[figure.countingUnit] as (fact: facts.Fact, figure: Figure) => Detail;
  return figure.facts.map((fact) => {
    const proposal = proposals.get(fact.caseId ?? '');
    return {
      id: fact.id,
      caseId: fact.caseId,
      number: proposal?.number ?? null,
      title: proposal?.title ?? '',
      proposer: proposal?.proposer ?? '',
      ...{ unit: null, text: null, on: null, standing: null },
      ...detailOf(fact, figure),
    };
  });
}
