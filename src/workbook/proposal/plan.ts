import type { FrameCode } from "../../rules";
import type { EstimateConditions } from "../estimate/plan";

/** What is set for the page alone; whatever is missing follows the conditions on the quote's sheet. */
export type ProposalConditions = Partial<EstimateConditions> & {
  /** Programme year. */
  readonly year?: number;
  readonly frame?: FrameCode;
};

/** What a page for the client is made from. */
export interface ProposalPlan {
  readonly tableName: string;
  readonly conditions: ProposalConditions;
}
