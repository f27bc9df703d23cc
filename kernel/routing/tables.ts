import type { ModelFigures, ModelState, Target, Verdict } from './contract.ts';

export interface RoutingTables {
  routing_model: {
    tenant_id: string;
    id: string;
    target: Target;
    version: number;
    state: ModelState;
    trained_at: Date;
    asked_by: string;
    sample_size: number;
    class_count: number;
    /** Read parsed, written as text. */
    figures: ModelFigures | string | null;
    verdict: Verdict;
    verdict_params: Record<string, string | number> | string;
    threshold: number | null;
    weights: Buffer | null;
  };
  routing_suggestion: {
    tenant_id: string;
    case_id: string;
    target: Target;
    at: Date;
    model_version: number | null;
    is_sure: boolean;
    suggested: string[];
  };
}
